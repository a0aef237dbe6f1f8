import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Method } from '../../utils/consolidation/event';
import type { JudgedFromSubscription } from '../../utils/consolidation/judgement';
import { Modal } from '../shared/modal';
import { useTexts } from '../texts/use-texts';

interface MethodDialogProps {
  subscription: JudgedFromSubscription;
  /** The methods that its type allows. */
  methods: Method[];
  onClose: () => void;
  onChoose: (method: Method, reason: string | undefined) => void;
}

/** How one subscription leaves the From account; leaving it there needs a reason. */
export function MethodDialog({ subscription, methods, onClose, onChoose }: MethodDialogProps) {
  const { t } = useTexts();
  const [method, setMethod] = useState(subscription.method);
  const [reason, setReason] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const isReasonMissing = method === 'leave' && reason.trim() === '';
  const nameOf = (candidate: Method) => {
    const name = t(`rules:method.${candidate}`);
    return candidate === subscription.methodAdvice.method ? `${name} (${t('dashboard:method.proposed')})` : name;
  };
  return (
    <Modal
      title={t('dashboard:method.title', { name: subscription.name })}
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => (isReasonMissing ? setIsRefused(true) : onChoose(method, reason.trim() || undefined))}
          >
            {t('dashboard:method.save')}
          </Button>
          <Button onClick={onClose}>{t('dashboard:cancel')}</Button>
        </>
      }
    >
      <Field label={t('dashboard:method.question')}>
        {/* The group's value is one of the methods drawn below. */}
        <RadioGroup value={method} onChange={(_, { value }) => setMethod(value as Method)}>
          {methods.map((candidate) => (
            <Radio key={candidate} value={candidate} label={nameOf(candidate)} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={method === 'leave' ? t('dashboard:method.reason') : t('dashboard:method.reasonOptional')}
        required={method === 'leave'}
        validationMessage={isRefused && isReasonMissing ? t('dashboard:customer.reasonNeeded') : undefined}
      >
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
    </Modal>
  );
}
