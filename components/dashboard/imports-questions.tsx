import { Checkbox, Field, Input, Radio, RadioGroup, SearchBox, Select } from '@fluentui/react-components';
import { useTexts } from '../texts/use-texts';
import type { Answers, ImportKindName, ShownQuestions } from './imports-model';

export interface ImportQuestionsProps {
  kind: ImportKindName;
  questions: ShownQuestions;
  answers: Answers;
  accounts: { id: string; side: 'from' | 'to'; name: string }[];
  hasTo: boolean;
  timeZone: string;
  /** Why the time of the export can't be taken. */
  timeProblem?: 'inFuture' | 'notATime' | undefined;
  customers: { id: string; name: string; domain?: string | undefined }[];
  customerSearch: string;
  onCustomerSearch: (search: string) => void;
  onAnswers: (answers: Answers) => void;
}

const clouds = ['commercial', 'us-government', '21vianet'] as const;

/** What only the admin knows about the file. Nothing is assumed: a wrong account or customer would spoil what was captured. */
export function ImportQuestions(props: ImportQuestionsProps) {
  const { t } = useTexts();
  const { kind, questions, answers, accounts, hasTo, timeZone, timeProblem, onAnswers } = props;
  const isNew = answers.account === 'new-from' || answers.account === 'new-to';
  const wholeList = kind.endsWith('customers') ? 'wholeListCustomers' : 'wholeListSubscriptions';
  return (
    <div className="stack narrow">
      {questions.account && (
        <Field
          label={t('imports:ask.account')}
          hint={questions.partnerId === undefined ? undefined : `${t('imports:ask.byFile')}: ${questions.partnerId}`}
          required
        >
          <RadioGroup value={answers.account ?? ''} onChange={(_, { value }) => onAnswers({ ...answers, account: value })}>
            {accounts.map(({ id, side, name }) => (
              <Radio key={id} value={id} label={name === t(`common:${side}`) ? name : `${t(`common:${side}`)}: ${name}`} />
            ))}
            <Radio value="new-from" label={t('imports:ask.newFrom')} />
            {!hasTo && <Radio value="new-to" label={t('imports:ask.newTo')} />}
          </RadioGroup>
        </Field>
      )}
      {isNew && (
        <div className="form-row">
          <Field label={t('imports:ask.cloud')}>
            {/* The options are the clouds. */}
            <Select value={answers.cloud} onChange={(_, { value }) => onAnswers({ ...answers, cloud: value as Answers['cloud'] })}>
              {clouds.map((cloud) => (
                <option key={cloud} value={cloud}>
                  {t(`imports:ask.clouds.${cloud}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('imports:ask.label')}>
            <Input value={answers.label} maxLength={200} onChange={(_, { value }) => onAnswers({ ...answers, label: value })} />
          </Field>
        </div>
      )}
      {questions.customer && <WhichCustomer {...props} />}
      {questions.exportTime && (
        <Field
          label={t('imports:ask.exportTime')}
          hint={t('imports:ask.exportTimeHelp', { timeZone })}
          validationMessage={timeProblem && t(`imports:ask.${timeProblem}`)}
          required
        >
          <Input
            type="datetime-local"
            value={answers.exportedAt}
            onChange={(_, { value }) => onAnswers({ ...answers, exportedAt: value })}
          />
        </Field>
      )}
      {(['market', 'segment'] as const).map((name) => {
        const values = name === 'market' ? questions.markets : questions.segments;
        return values.length === 0 ? null : (
          <Field key={name} label={t(`imports:ask.${name}`)} required>
            <Select
              value={answers[name] ?? ''}
              onChange={(_, { value }) => {
                const { [name]: _before, ...rest } = answers;
                onAnswers(value === '' ? rest : { ...rest, [name]: value });
              }}
            >
              <option value="">{t('imports:ask.choose')}</option>
              {values.map((value) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
      {questions.wholeList && (
        <Checkbox
          label={t(`imports:ask.${wholeList}`)}
          checked={answers.isWholeList}
          onChange={(_, { checked }) => onAnswers({ ...answers, isWholeList: checked === true })}
        />
      )}
    </div>
  );
}

function WhichCustomer({ answers, customers, customerSearch, onCustomerSearch, onAnswers }: ImportQuestionsProps) {
  const { t } = useTexts();
  const { customer } = answers;
  const shown: ImportQuestionsProps['customers'] =
    customer && !customers.some(({ id }) => id === customer.id) ? [customer, ...customers] : customers;
  return (
    <fieldset className="choices stack">
      <legend>{t('imports:ask.customer')}</legend>
      <Field hint={t('imports:ask.customerHint')}>
        <SearchBox
          aria-label={t('imports:ask.customerSearch')}
          value={customerSearch}
          onChange={(_, { value }) => onCustomerSearch(value)}
        />
      </Field>
      {shown.length === 0 ? (
        <p>{t('imports:ask.noCustomer')}</p>
      ) : (
        <RadioGroup
          aria-label={t('imports:ask.customer')}
          value={customer?.id ?? ''}
          onChange={(_, { value }) => {
            const chosen = shown.find(({ id }) => id === value);
            if (chosen) onAnswers({ ...answers, customer: { id: chosen.id, name: chosen.name } });
          }}
        >
          {shown.map((found) => (
            <Radio
              key={found.id}
              value={found.id}
              label={
                <>
                  <bdi>{found.name}</bdi> <span className="secondary">{found.domain ?? found.id}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      )}
    </fieldset>
  );
}
