import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTexts } from '../texts/use-texts';

/** What stands in place of a page that failed while it was drawn. */
export function Failure({ onReload }: { onReload: () => void }) {
  const { t } = useTexts();
  return (
    <main className="page">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('common:failure.title')}</MessageBarTitle>
          {t('common:failure.sentence')}
        </MessageBarBody>
      </MessageBar>
      <Button onClick={onReload}>{t('common:failure.reload')}</Button>
    </main>
  );
}
