import { tidyText } from '../../reading/normalise-text';

const isTidy = /^[!-~]+(?: [!-~]+)*$/;

/** As tidyText; most cells are plain words already, and a file has millions of them. */
export function tidyCell(text: string): string {
  return text === '' || isTidy.test(text) ? text : tidyText(text);
}
