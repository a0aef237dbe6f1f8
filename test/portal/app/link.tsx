import type { MouseEvent, ReactNode } from 'react';
import { keepLanguage, navigate } from './location.ts';

type Props = { to: string; children: ReactNode; className?: string; current?: boolean; label?: string };

/** A real link that moves inside the single-page app. */
export function Link({ to, children, className, current, label }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a
      href={keepLanguage(to)}
      onClick={follow}
      className={className}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
    >
      {children}
    </a>
  );
}

/** Looks like a link, does something on this page. */
export function LinkButton({ onPress, children, disabled }: { onPress(): void; children: ReactNode; disabled?: boolean }) {
  return (
    <button type="button" className="link" onClick={onPress} disabled={disabled}>
      {children}
    </button>
  );
}
