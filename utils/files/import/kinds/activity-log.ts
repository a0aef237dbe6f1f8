import { parseGuid } from '../../../consolidation/guid';
import type { ActivityEntry } from '../imported';
import { byWords, type MappedRow, type TableKind, type TableTools } from '../table-kind';
import { tidyCell } from '../tidy-cell';

type Meaning = 'time' | 'customer' | 'action' | 'user';

/**
 * The portal's activity log (columns: Partner Center documentation, activity-logs.md). It names no subscription, and its words for actions are not published: they
 * are kept as text. The REST answer of the same log says exactly what happened (rest-activity-log).
 */
export const activityLog: TableKind<Meaning> = {
  kind: 'activity-log',
  columns: ['time', 'customer', 'action', 'user'],
  required: ['time', 'customer', 'action'],
  meaningOf: byWords<Meaning>({
    time: 'Date-Time|Date|Date and time|Time|Datum en tijd|Datum-tijd|Datum und Uhrzeit|Date et heure|Fecha y hora|Data e ora|Data e hora',
    customer:
      'Affected customer|Customer|Betrokken klant|Klant|Betroffener Kunde|Client concerné|Cliente afectado|Cliente interessato|Cliente afetado',
    action: 'Action|Actie|Aktion|Acción|Azione|Ação',
    user: 'Partner user|User|Partnergebruiker|Partnerbenutzer|Utilisateur partenaire|Usuario del asociado|Utente partner|Usuário parceiro',
  }),
  read: (tools) => {
    const rows: MappedRow<Meaning>[] = [];
    return {
      add: (row) => {
        tools.cells.seeDate(row.text('time'));
        rows.push(row);
      },
      finish: () => ({ type: 'activity', entries: rows.flatMap((row) => readEntry(row, tools)) }),
    };
  },
};

function readEntry(row: MappedRow<Meaning>, { cells, problems }: TableTools): ActivityEntry[] {
  const at = cells.date(row.text('time'), row.place('time'));
  if (row.text('time').trim() === '') problems.add('required-cell-empty', row.place('time'));
  if (at === undefined) return [];
  const shown = tidyCell(row.text('customer'));
  const customer = parseGuid(shown);
  const user = tidyCell(row.text('user'));
  return [
    {
      at,
      ...(customer !== undefined ? { customer } : shown !== '' && { customerName: shown }),
      action: 'other',
      actionText: tidyCell(row.text('action')),
      ...(user !== '' && { user }),
      subscriptions: [],
    },
  ];
}
