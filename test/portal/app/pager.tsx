import { t } from './boot.ts';
import { pagerSteps } from './pager-steps.ts';

/** `< Previous 1 2 3 4 5 … 9 Next >` */
export function Pager({ page, pages, onPage }: { page: number; pages: number; onPage(page: number): void }) {
  if (pages < 2) return null;
  return (
    <nav className="pager" aria-label={t('Pages')}>
      <button type="button" disabled={page === 1} onClick={() => onPage(page - 1)}>
        ‹ {t('Previous')}
      </button>
      {pagerSteps(page, pages).map((step, position, steps) =>
        step === '…' ? (
          <span key={`gap after ${steps[position - 1]}`}>…</span>
        ) : (
          <button
            type="button"
            key={step}
            aria-current={step === page ? 'page' : undefined}
            aria-label={t('Page {page}', { page: step })}
            onClick={() => onPage(step)}
          >
            {step}
          </button>
        ),
      )}
      <button type="button" disabled={page === pages} onClick={() => onPage(page + 1)}>
        {t('Next')} ›
      </button>
    </nav>
  );
}
