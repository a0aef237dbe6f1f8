import { Button } from '@fluentui/react-components';
import { useTexts } from '../texts/use-texts';
import type { newsSince } from './news';

/** What is new since last time, as long as nobody dismissed it; it never takes the front. */
export function NewsLine({ news, onDismiss }: { news: ReturnType<typeof newsSince>; onDismiss: () => void }) {
  const { t } = useTexts();
  const [latest] = news;
  if (!latest) return null;
  const title = t('guide:news.title', { version: latest.version });
  return (
    <aside className="quiet-line" aria-label={title}>
      <div>
        <strong>{title}</strong>
        <ul>{news.flatMap(({ changes }) => changes.map((change) => <li key={change}>{t(`guide:news.change.${change}`)}</li>))}</ul>
      </div>
      <Button size="small" onClick={onDismiss} aria-label={t('guide:news.dismiss')}>
        {t('dashboard:dismiss')}
      </Button>
    </aside>
  );
}
