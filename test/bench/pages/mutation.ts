import type { Scene } from './scene';
import type { Truth } from './truth';

/** One kind of change to a page. To add one: an entry in harmless.ts or harmful.ts. */
export interface Mutation {
  name: string;
  /** The pages that it applies to; default all. */
  pages?: Truth['page'][];
  /** Changes the page's text before it is shown. */
  rewrite?(html: string, scene: Scene): string;
  /** Changes the page. False = there was nothing to change. */
  change?(scene: Scene): boolean;
}

export const lists: Truth['page'][] = ['customer-list', 'subscription-list'];
