/*
 * A page can put `<input name="childNodes">` into a form, and `form.childNodes` is that input from then on, in our isolated world too:
 * forms and documents answer with their named elements first. These functions ask the prototypes, which no page can reach.
 */

/** Looked up at the first call: the page contract is also read where there is no DOM. */
function getterOf<T, V>(prototype: () => object, property: string): (target: T) => V {
  let get: ((this: T) => V) | undefined;
  return (target) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), property)?.get;
    if (!get) throw new Error(`This browser has no ${property}: expected a getter on its prototype`);
    return get.call(target);
  };
}

export const firstChildOf = /* @__PURE__ */ getterOf<Node, ChildNode | null>(() => Node.prototype, 'firstChild');
export const nextSiblingOf = /* @__PURE__ */ getterOf<Node, ChildNode | null>(() => Node.prototype, 'nextSibling');
export const parentNodeOf = /* @__PURE__ */ getterOf<Node, ParentNode | null>(() => Node.prototype, 'parentNode');
export const nodeTypeOf = /* @__PURE__ */ getterOf<Node, number>(() => Node.prototype, 'nodeType');
export const nodeValueOf = /* @__PURE__ */ getterOf<Node, string | null>(() => Node.prototype, 'nodeValue');
export const isConnectedOf = /* @__PURE__ */ getterOf<Node, boolean>(() => Node.prototype, 'isConnected');
export const shadowRootOf = /* @__PURE__ */ getterOf<Element, ShadowRoot | null>(() => Element.prototype, 'shadowRoot');
export const assignedSlotOf = /* @__PURE__ */ getterOf<Element, HTMLSlotElement | null>(() => Element.prototype, 'assignedSlot');
export const attributesOf = /* @__PURE__ */ getterOf<Element, NamedNodeMap>(() => Element.prototype, 'attributes');
export const localNameOf = /* @__PURE__ */ getterOf<Element, string>(() => Element.prototype, 'localName');
const documentElementGetter = /* @__PURE__ */ getterOf<Document, HTMLElement | null>(() => Document.prototype, 'documentElement');
const visibilityGetter = /* @__PURE__ */ getterOf<Document, DocumentVisibilityState>(() => Document.prototype, 'visibilityState');
export const bodyOf = /* @__PURE__ */ getterOf<Document, HTMLElement | null>(() => Document.prototype, 'body');
export const viewOf = /* @__PURE__ */ getterOf<Document, Window | null>(() => Document.prototype, 'defaultView');
export const activeElementOf = /* @__PURE__ */ getterOf<Document, Element | null>(() => Document.prototype, 'activeElement');
export const scrollingElementOf = /* @__PURE__ */ getterOf<Document, Element | null>(() => Document.prototype, 'scrollingElement');

export const isHiddenTab = (root: Document): boolean => visibilityGetter(root) === 'hidden';
export const rootElementOf = (root: Document): HTMLElement | null => documentElementGetter(root);
export const attributeOf = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);
export const hasAttribute = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const matchesSelector = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === Node.ELEMENT_NODE;
export const isText = (node: Node): boolean => nodeTypeOf(node) === Node.TEXT_NODE;

/** The element with an id in the tree (document or shadow root) that a node lives in. */
export function elementById(near: Node, id: string): Element | null {
  const root = rootOf(near);
  const lookup = root instanceof Document ? Document.prototype.getElementById : DocumentFragment.prototype.getElementById;
  return lookup.call(root as Document & DocumentFragment, id);
}
