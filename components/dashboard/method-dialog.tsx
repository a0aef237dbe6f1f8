import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Radio,
  RadioGroup,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Method } from '../../utils/consolidation/event';
import type { JudgedFromSubscription } from '../../utils/consolidation/judgement';
import { useTexts } from '../texts/use-texts';

interface MethodDialogProps {
  subscription: JudgedFromSubscription;
  /** The methods that its type allows. */
  methods: Method[];
  onClose: () => void;
  onChoose: (method: Method, reason: string | undefined) => void;
}

/** How one subscription leaves the From account: the proposal stands first, leaving it needs a reason. */
export function MethodDialog({ subscription, methods, onClose, onChoose }: MethodDialogProps) {
  const { t } = useTexts();
  const [method, setMethod] = useState(subscription.method);
  const [reason, setReason] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const proposed = subscription.methodAdvice.method;
  const needsReason = method === 'leave';
  const save = () => {
    if (needsReason && reason.trim() === '') setIsRefused(true);
    else onChoose(method, reason.trim() || undefined);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('dashboard:method.title', { name: subscription.name })}</DialogTitle>
          <DialogContent className="stack">
            <Field label={t('dashboard:method.question')}>
              {/* The group's value is one of the methods drawn below. */}
              <RadioGroup value={method} onChange={(_, { value }) => setMethod(value as Method)}>
                {methods.map((candidate) => (
                  <Radio
                    key={candidate}
                    value={candidate}
                    label={
                      candidate === proposed
                        ? `${t(`rules:method.${candidate}`)} (${t('dashboard:method.proposed')})`
                        : t(`rules:method.${candidate}`)
                    }
                  />
                ))}
              </RadioGroup>
            </Field>
            <Field
              label={needsReason ? t('dashboard:method.reason') : t('dashboard:method.reasonOptional')}
              required={needsReason}
              validationMessage={
                isRefused && needsReason && reason.trim() === '' ? t('dashboard:customer.reasonNeeded') : undefined
              }
            >
              <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('dashboard:cancel')}</Button>
            <Button appearance="primary" onClick={save}>
              {t('dashboard:method.save')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
