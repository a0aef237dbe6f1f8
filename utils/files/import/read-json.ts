import { isObject } from '../json';
import { importLimits } from './import-limits';
import { refuse } from './import-problem';

/** Keys that reach an object's prototype when somebody copies them. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** A JSON text as a value whose depth and keys are harmless. */
export function readJson(text: string): unknown {
  if (depthOf(text) > importLimits.jsonDepth) refuse('nested-too-deep');
  const value = parse(text);
  checkKeys(value);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) refuse('damaged-json');
    throw error;
  }
}

/** The deepest nesting, without parsing: a million brackets would cost the parser its stack. Stops once it is too deep. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === openBrace || code === openBracket) deepest = Math.max(deepest, ++depth);
    else if (code === closeBrace || code === closeBracket) depth--;
    if (deepest > importLimits.jsonDepth) break;
  }
  return deepest;
}

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [34, 92, 123, 125, 91, 93];

function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === backslash) slashes++;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}

function checkKeys(value: unknown): void {
  if (Array.isArray(value)) for (const inner of value) checkKeys(inner);
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (forbidden.has(key)) refuse('forbidden-name', { path: key });
    checkKeys(inner);
  }
}
