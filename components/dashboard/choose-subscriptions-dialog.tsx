import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Guid } from '../../utils/consolidation/guid';
import type { JudgedSubscription } from '../../utils/consolidation/judgement';
import type { Day } from '../../utils/consolidation/subscription';
import { mostItemsPerRequest } from '../../utils/consolidation/transfer';
import { Modal } from '../shared/modal';
import { useTexts } from '../texts/use-texts';

interface ChooseSubscriptionsDialogProps {
  what: 'transfer-requested' | 'told-microsoft';
  candidates: Pick<JudgedSubscription, 'id' | 'name' | 'quantity'>[];
  onClose: () => void;
  onChosen: (subscriptions: Guid[], expiresOn: Day | undefined) => void;
}

/** Which subscriptions a request to the other account or to Microsoft was about; all of them unless the admin says otherwise. */
export function ChooseSubscriptionsDialog({ what, candidates, onClose, onChosen }: ChooseSubscriptionsDialogProps) {
  const { t } = useTexts();
  const isTransfer = what === 'transfer-requested';
  const [chosen, setChosen] = useState<Guid[]>(
    candidates.map(({ id }) => id).slice(0, isTransfer ? mostItemsPerRequest : undefined),
  );
  const [expiresOn, setExpiresOn] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const isTooMany = isTransfer && chosen.length > mostItemsPerRequest;
  const isWrong = chosen.length === 0 || isTooMany;
  const choose = (id: Guid, isChosen: boolean) => setChosen(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <Modal
      title={t(`dashboard:handOver.${what}.title`)}
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => (isWrong ? setIsRefused(true) : onChosen(chosen, expiresOn === '' ? undefined : expiresOn))}
          >
            {t('dashboard:handOver.save')}
          </Button>
          <Button onClick={onClose}>{t('dashboard:cancel')}</Button>
        </>
      }
    >
      <p>{t(`dashboard:handOver.${what}.help`)}</p>
      <fieldset className="choices">
        <legend>{t('dashboard:handOver.question')}</legend>
        {candidates.map(({ id, name, quantity }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) => choose(id, checked === true)}
            label={`${name} · ${quantity === null ? t('dashboard:subscriptions.quantityUnknown') : t('dashboard:subscriptions.quantity', { count: quantity })}`}
          />
        ))}
      </fieldset>
      {isTransfer && (
        <Field label={t('dashboard:handOver.expiresOn')} hint={t('dashboard:handOver.expiresHelp')}>
          <Input type="date" value={expiresOn} onChange={(_, { value }) => setExpiresOn(value)} />
        </Field>
      )}
      {isRefused && isWrong && (
        <p role="alert" className="alarming">
          {isTooMany ? t('dashboard:handOver.tooMany', { count: mostItemsPerRequest }) : t('dashboard:link.chooseOne')}
        </p>
      )}
    </Modal>
  );
}
