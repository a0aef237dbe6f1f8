import { useContext, useEffect, useRef, useState } from 'react';
import { BulkDialog, type BulkStep, decisionOf, type ShownPreview } from '../../components/dashboard/bulk-dialog';
import type { BulkAction } from '../../components/dashboard/customer-row';
import type { Outcome } from '../../components/dashboard/shell';
import { TextsContext } from '../../components/texts/use-texts';
import { type BulkDecision, previewOf } from '../../utils/consolidation/bulk-decision';
import type { Guid } from '../../utils/consolidation/guid';
import type { Headline } from '../../utils/consolidation/headline';
import { recordForAll } from './record-for-all';
import { startTeamTask, type TeamTask } from './team-work';

interface BulkChangeProps {
  action: BulkAction;
  customers: readonly Guid[];
  headlines: readonly Headline[];
  me: string | undefined;
  tell: (outcome: Outcome) => void;
  onClose: () => void;
}

/** One decision for the selected customers, from the question to the record. */
export function BulkChange({ action, customers, headlines, me, tell, onClose }: BulkChangeProps) {
  const texts = useContext(TextsContext);
  const initial = action === 'owner' ? (me ?? '') : '';
  const [state, setState] = useState<BulkStep>({ step: 'ask' });
  const [decision, setDecision] = useState(() => decisionOf(action, { text: initial, method: 'transfer' }));
  const preview = usePreview(decision, { customers, headlines });
  const running = useRef<TeamTask>(undefined);
  // What runs when the page goes elsewhere ends after its batch; what is recorded counts and is told.
  useEffect(() => () => running.current?.stop(), []);
  const apply = (chosen: BulkDecision) => {
    setState({ step: 'working', done: 0, total: customers.length });
    running.current = recordForAll([{ decision: chosen, customers }], {
      by: me,
      texts,
      tell,
      onProgress: (done, total) => setState({ step: 'working', done, total }),
      onEnd: onClose,
    });
  };
  const names = action === 'wave' || action === 'owner' ? namesIn(headlines, action) : [];
  return (
    <BulkDialog
      action={action}
      customers={customers.length}
      names={names}
      initial={initial}
      state={state}
      preview={preview}
      onChange={setDecision}
      onApply={apply}
      onStop={() => running.current?.stop()}
      onClose={onClose}
    />
  );
}

export function namesIn(headlines: readonly Headline[], what: 'wave' | 'owner'): string[] {
  const names = new Set(headlines.flatMap((headline) => headline[what] ?? []));
  return [...names].sort(new Intl.Collator(undefined, { numeric: true }).compare);
}

/** Waves, owners and notes are looked up in the light rows; a method needs each customer's document, which the worker reads. */
function usePreview(
  decision: BulkDecision | undefined,
  { customers, headlines }: { customers: readonly Guid[]; headlines: readonly Headline[] },
): ShownPreview | undefined {
  const [looked, setLooked] = useState<ShownPreview>();
  const method = decision?.kind === 'method' ? decision.method : undefined;
  useEffect(() => {
    if (method === undefined) return;
    setLooked({ is: 'looking', done: 0, total: customers.length });
    const task = startTeamTask({ ask: 'preview', part: { decision: { kind: 'method', method }, customers } }, (done, total) =>
      setLooked({ is: 'looking', done, total }),
    );
    task.answer.then(
      (answer) => answer.is === 'previewed' && setLooked({ is: 'known', preview: answer.preview }),
      (error) => {
        setLooked(undefined);
        throw error;
      },
    );
    return () => task.end();
  }, [method, customers]);
  if (!decision) return undefined;
  if (decision.kind === 'method') return looked;
  const chosen = new Set(customers);
  return {
    is: 'known',
    preview: previewOf(
      headlines.filter(({ customer }) => chosen.has(customer)),
      decision,
    ),
  };
}
