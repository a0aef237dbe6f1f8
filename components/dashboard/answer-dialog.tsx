import { Button, Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { Modal } from '../shared/modal';
import { useTexts } from '../texts/use-texts';

export interface MicrosoftAnswer {
  requestNumber?: string;
  answer: string;
  reportsMigrated: boolean;
}

/** What Microsoft answered, and whether it says that the move is done. Captures of both accounts prove it, or not. */
export function AnswerDialog({ onClose, onAnswer }: { onClose: () => void; onAnswer: (answer: MicrosoftAnswer) => void }) {
  const { t } = useTexts();
  const [number, setNumber] = useState('');
  const [answer, setAnswer] = useState('');
  const [reportsMigrated, setReportsMigrated] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const isEmpty = answer.trim() === '';
  const save = () => {
    if (isEmpty) return setIsRefused(true);
    const requestNumber = number.trim();
    onAnswer({ ...(requestNumber !== '' && { requestNumber }), answer: answer.trim(), reportsMigrated });
  };
  return (
    <Modal
      title={t('dashboard:answer.title')}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={save}>
            {t('dashboard:answer.save')}
          </Button>
          <Button onClick={onClose}>{t('dashboard:cancel')}</Button>
        </>
      }
    >
      <Field label={t('dashboard:answer.number')}>
        <Input value={number} maxLength={200} onChange={(_, { value }) => setNumber(value)} />
      </Field>
      <Field
        label={t('dashboard:answer.text')}
        required
        validationMessage={isRefused && isEmpty ? t('dashboard:answer.textNeeded') : undefined}
      >
        <Textarea value={answer} onChange={(_, { value }) => setAnswer(value)} />
      </Field>
      <Checkbox
        checked={reportsMigrated}
        onChange={(_, { checked }) => setReportsMigrated(checked === true)}
        label={t('dashboard:answer.reportsMigrated')}
      />
      <p className="secondary">{t('dashboard:answer.help')}</p>
    </Modal>
  );
}
