import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { Guid } from '../../utils/consolidation/guid';
import type { JudgedFromSubscription, JudgedToSubscription } from '../../utils/consolidation/judgement';
import { Modal } from '../shared/modal';
import { useTexts } from '../texts/use-texts';

interface LinkDialogProps {
  subscription: JudgedFromSubscription;
  /** The customer's subscriptions on To. */
  candidates: JudgedToSubscription[];
  onClose: () => void;
  onLink: (to: Guid[]) => void;
}

/** Which To subscriptions replace this one, by the admin's hand. */
export function LinkDialog({ subscription, candidates, onClose, onLink }: LinkDialogProps) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<Guid[]>([]);
  const [isRefused, setIsRefused] = useState(false);
  const choose = (id: Guid, isChosen: boolean) => setChosen(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <Modal
      title={t('dashboard:link.title', { name: subscription.name })}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={() => (chosen.length === 0 ? setIsRefused(true) : onLink(chosen))}>
            {t('dashboard:link.save')}
          </Button>
          <Button onClick={onClose}>{t('dashboard:cancel')}</Button>
        </>
      }
    >
      <fieldset className="choices">
        <legend>{t('dashboard:link.question')}</legend>
        {candidates.map(({ id, name, quantity }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) => choose(id, checked === true)}
            label={`${name} · ${quantity === null ? t('dashboard:subscriptions.quantityUnknown') : t('dashboard:subscriptions.quantity', { count: quantity })}`}
          />
        ))}
      </fieldset>
      {isRefused && chosen.length === 0 && (
        <p role="alert" className="alarming">
          {t('dashboard:link.chooseOne')}
        </p>
      )}
    </Modal>
  );
}
