import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { Modal } from '../shared/modal';
import { useTexts } from '../texts/use-texts';

interface ReassignDialogProps {
  /** What the capture was, in one sentence. */
  sentence: string;
  /** The accounts that it is not stored under. */
  accounts: { id: string; name: string }[];
  onClose: () => void;
  onAccount: (account: string) => void;
}

/** A capture that was stored under a wrong answer to "Which account is this?" is moved to the account that it shows. */
export function ReassignDialog({ sentence, accounts, onClose, onAccount }: ReassignDialogProps) {
  const { t } = useTexts();
  const [account, setAccount] = useState(accounts[0]?.id);
  return (
    <Modal
      title={t('dashboard:reassign.title')}
      onClose={onClose}
      actions={
        <>
          {account !== undefined && (
            <Button appearance="primary" onClick={() => onAccount(account)}>
              {t('dashboard:reassign.save')}
            </Button>
          )}
          <Button onClick={onClose}>{t('dashboard:cancel')}</Button>
        </>
      }
    >
      <p>{sentence}</p>
      <p>{t('dashboard:reassign.help')}</p>
      <Field label={t('dashboard:reassign.question')}>
        <RadioGroup {...(account !== undefined && { value: account })} onChange={(_, { value }) => setAccount(value)}>
          {accounts.map(({ id, name }) => (
            <Radio key={id} value={id} label={name} />
          ))}
        </RadioGroup>
      </Field>
    </Modal>
  );
}
