/**
 * Stands in for WXT's own, which tells the page the extension's id by an event and a message, and ends our scripts when the page answers
 * (seen 2026-11 in WXT 0.21). Ours need no context.
 */
export class ContentScriptContext {}
