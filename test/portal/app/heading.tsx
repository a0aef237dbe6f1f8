import { useEffect } from 'react';
import { t } from './boot.ts';

/** Bold | light, as on every page since 2021; the order of the two differs from page to page. */
export function Heading({ bold, light, title }: { bold: string; light?: string; title?: string }) {
  useTitle(title ?? bold);
  return (
    <h1 className="heading">
      <b>{bold}</b>
      {light !== undefined && (
        <>
          {' '}
          | <span>{light}</span>
        </>
      )}
    </h1>
  );
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} | ${t('Partner Center')}`;
  }, [title]);
}
