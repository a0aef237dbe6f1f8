import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { Modal } from '../shared/modal';
import { useTexts } from '../texts/use-texts';

/** Who has the file tries passphrases as fast as computers can: short ones fall. */
const shortest = 12;

interface SealDialogProps {
  onSave: (passphrase: string) => void;
  onClose: () => void;
}

/** A back-up that opens with a passphrase alone. It is asked for twice: a slip would lose everything. */
export function SealDialog({ onSave, onClose }: SealDialogProps) {
  const { t } = useTexts();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isShort = [...passphrase].length < shortest;
  const isSame = passphrase === again;
  const save = () => {
    setIsTried(true);
    if (!isShort && isSame) onSave(passphrase);
  };
  return (
    <Modal
      title={t('keep:passphrase.title')}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={save}>
            {t('keep:passphrase.save')}
          </Button>
          <Button onClick={onClose}>{t('dashboard:cancel')}</Button>
        </>
      }
    >
      <p>{t('keep:passphrase.help')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        className="stack"
      >
        <Field
          label={t('keep:passphrase.label')}
          hint={t('keep:passphrase.hint')}
          {...(isTried && isShort && { validationMessage: t('keep:passphrase.short') })}
        >
          <Input type="password" autoComplete="new-password" value={passphrase} onChange={(_, { value }) => setPassphrase(value)} />
        </Field>
        <Field
          label={t('keep:passphrase.again')}
          {...(isTried && !isShort && !isSame && { validationMessage: t('keep:passphrase.differs') })}
        >
          <Input type="password" autoComplete="new-password" value={again} onChange={(_, { value }) => setAgain(value)} />
        </Field>
        <button type="submit" hidden />
      </form>
    </Modal>
  );
}
