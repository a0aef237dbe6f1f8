import { statusRadios } from '../../utils/portal/status-form';
import { survey } from '../../utils/portal/survey';
import { boxOf, isElement } from '../../utils/portal/unclobbered';
import { composedParent } from '../../utils/portal/walk';
import type { Anchor } from './place-marks';

const wideEnough = 420;
const mostSteps = 10;

/** The line of the radio `Suspended`, beside which the gate speaks before it is chosen; undefined on pages without one. Reads layout. */
export function statusAnchor(url: URL): Anchor | undefined {
  const radio = statusRadios(survey(document, url)).find(({ choice }) => choice === 'suspended')?.element;
  return radio && { row: lineAround(radio), line: radio };
}

/** The radio alone is a dot: what stands beside it is found in the first wide box around it. */
function lineAround(radio: Element): Element {
  let row = radio;
  let node = composedParent(radio);
  for (let step = 0; node && step < mostSteps; step += 1, node = composedParent(node)) {
    if (!isElement(node)) continue;
    row = node;
    if (boxOf(row).width >= wideEnough) return row;
  }
  return row;
}
