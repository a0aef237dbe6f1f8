import { Link } from '@fluentui/react-components';
import { useTexts } from '../texts/use-texts';

interface ExternalLinkProps {
  href: string;
  /** What a screen reader hears in a list of links: which customer, which subscription. */
  label?: string;
  children: string;
}

export function ExternalLink({ href, label, children }: ExternalLinkProps) {
  const { t } = useTexts();
  return (
    <Link
      className="external"
      href={href}
      target="_blank"
      rel="noreferrer"
      inline
      aria-label={`${label ?? children} (${t('common:opensNewTab')})`}
    >
      {children}
      <span aria-hidden="true" className="external-mark">
        {' ↗'}
      </span>
    </Link>
  );
}
