import type { useTexts } from '../../components/texts/use-texts';
import type { Account } from '../../utils/consolidation/account';
import { accountTitles } from '../../utils/consolidation/account-titles';
import type { CustomerFacts, ProjectFacts } from '../../utils/consolidation/facts';
import type { Warning } from '../../utils/consolidation/judgement';
import { portalAddress } from './portal-address';

type Texts = Pick<ReturnType<typeof useTexts>, 't'>;

/** The address of a page of a project's account, in the generation that this customer's list was last captured in there. */
export function addressIn(project: ProjectFacts, facts?: CustomerFacts): (page: Warning['page']) => string {
  return (page) => {
    const cloud: Account['cloud'] = project.accounts.find((account) => account.id === page.account)?.cloud ?? 'commercial';
    return portalAddress(page, cloud, facts?.accounts.find((account) => account.account === page.account)?.path);
  };
}

/** What the admin calls an account: the own name for it, its organisation, else what tells it apart from the others. */
export function accountNameIn({ accounts }: ProjectFacts, { t }: Texts): (account: string | null) => string {
  const titles = accountTitles(accounts);
  return (id) => {
    const title = titles.get(id ?? '');
    if (!title) return '';
    switch (title.kind) {
      case 'named':
        return title.number === undefined ? title.name : t('common:accountNamesake', { name: title.name, number: title.number });
      case 'side':
        return t(`common:${title.side}`);
      case 'numbered': {
        const values = { side: t(`common:${title.side}`), number: title.number };
        const { partnerId } = title;
        return partnerId === undefined
          ? t('common:accountNumbered', values)
          : t('common:accountNumberedWithId', { ...values, id: partnerId.slice(0, 8) });
      }
    }
  };
}
