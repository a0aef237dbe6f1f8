import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { Modal } from '../shared/modal';
import { useTexts } from '../texts/use-texts';

interface EraseDialogProps {
  onBackUp: () => void;
  onClose: () => void;
  onErase: () => void;
}

/** Everything that was captured and decided here goes, after the admin's word. */
export function EraseDialog({ onBackUp, onClose, onErase }: EraseDialogProps) {
  const { t } = useTexts();
  const [isSure, setIsSure] = useState(false);
  return (
    <Modal
      title={t('dashboard:erase.title')}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={!isSure} onClick={() => isSure && onErase()}>
            {t('dashboard:erase.confirm')}
          </Button>
          <Button onClick={onBackUp}>{t('dashboard:historyUse.backUpFirst')}</Button>
          <Button onClick={onClose}>{t('dashboard:cancel')}</Button>
        </>
      }
    >
      <p>
        {t('dashboard:erase.help')} {t('keep:eraseToo')}
      </p>
      <Checkbox checked={isSure} onChange={(_, { checked }) => setIsSure(checked === true)} label={t('dashboard:erase.sure')} />
    </Modal>
  );
}
