import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTexts } from '../texts/use-texts';

interface FailureProps {
  /** Where the reason is known: another tab holds the database, or the browser can't open it. */
  database?: 'blocked' | 'failed' | undefined;
  onReload: () => void;
}

/** What stands in place of a page that failed while it was drawn, or has nothing to draw from. */
export function Failure({ database, onReload }: FailureProps) {
  const { t } = useTexts();
  return (
    <main className="page">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('common:failure.title')}</MessageBarTitle>
          {database ? t(`keep:database.${database}`) : t('common:failure.sentence')}
        </MessageBarBody>
      </MessageBar>
      <Button onClick={onReload}>{t('common:failure.reload')}</Button>
    </main>
  );
}
