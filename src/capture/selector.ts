import { AttributeAction, type AttributeSelector, parse, type Selector, SelectorType } from 'css-what';
import { memo } from './memo.ts';
import type { PageNode, Snapshot } from './snapshot.ts';

const NOTHING: readonly Selector[][] = [];
const parsed = memo((selector): readonly Selector[][] => {
  try {
    return parse(selector);
  } catch {
    return NOTHING;
  }
}, 500);

/**
 * The elements of a page that a CSS selector matches, in document order, within `within` where it is given. It knows tags, attributes, the
 * descendant, child and sibling combinators, `:not`, `:is`, `:has` and `:first-child` (Selectors Level 4); any other pseudo-class, and a
 * selector that can't be read, matches nothing.
 */
export function select(page: Snapshot, selector: string, within?: PageNode): PageNode[] {
  const rules = parsed(selector);
  if (rules.length === 0) return [];
  const from = within ? within.index + 1 : 0;
  const to = within ? within.end : page.nodes.length;
  const [only] = rules;
  const elements = rules.length === 1 && only ? mayMatch(page, only) : page.elements;
  return elements.filter((node) => node.index >= from && node.index < to && matchesAny(page, node, rules));
}

/** The elements with the tag or an attribute that a rule asks for in its last part. */
function mayMatch(page: Snapshot, rule: readonly Selector[]): readonly PageNode[] {
  for (let at = rule.length - 1; at >= 0; at--) {
    const part = rule[at];
    if (part?.type === SelectorType.Tag) return page.tagged(part.name);
    if (part?.type === SelectorType.Attribute && part.action !== AttributeAction.Not) return page.having(part.name);
    if (part?.type !== SelectorType.Attribute && part?.type !== SelectorType.Pseudo) break;
  }
  return page.elements;
}

function matchesAny(page: Snapshot, node: PageNode, rules: readonly (readonly Selector[])[]): boolean {
  return rules.some((rule) => matches(page, node, rule, rule.length - 1));
}

/** Whether `node` matches the part of a rule that ends at `at`; read backwards, as browsers do. */
function matches(page: Snapshot, node: PageNode, rule: readonly Selector[], at: number): boolean {
  for (; at >= 0; at--) {
    const part = rule[at];
    if (!part) return false;
    switch (part.type) {
      case SelectorType.Tag:
        if (node.tag !== part.name) return false;
        break;
      case SelectorType.Universal:
        break;
      case SelectorType.Attribute:
        if (!hasAttribute(node, part)) return false;
        break;
      case SelectorType.Pseudo:
        if (!isPseudo(page, node, part.name, part.data)) return false;
        break;
      case SelectorType.Child:
        return node.parent !== undefined && matches(page, node.parent, rule, at - 1);
      case SelectorType.Descendant:
        for (let up = node.parent; up; up = up.parent) if (matches(page, up, rule, at - 1)) return true;
        return false;
      case SelectorType.Adjacent: {
        const before = siblingsBefore(page, node)[0];
        return before !== undefined && matches(page, before, rule, at - 1);
      }
      case SelectorType.Sibling:
        return siblingsBefore(page, node).some((before) => matches(page, before, rule, at - 1));
      default:
        return false;
    }
  }
  return true;
}

/** The elements before a node in its parent, the nearest first. */
function siblingsBefore(page: Snapshot, node: PageNode): PageNode[] {
  const out: PageNode[] = [];
  if (!node.parent) return out;
  for (let at = node.parent.index + 1; at < node.index;) {
    const sibling = page.nodes[at];
    if (!sibling) break;
    if (sibling.tag) out.unshift(sibling);
    at = sibling.end;
  }
  return out;
}

function isPseudo(page: Snapshot, node: PageNode, name: string, data: string | Selector[][] | null): boolean {
  if (name === 'first-child') return siblingsBefore(page, node).length === 0;
  if (!Array.isArray(data)) return false;
  if (name === 'not') return !matchesAny(page, node, data);
  if (name === 'is') return matchesAny(page, node, data);
  if (name !== 'has') return false;
  return page.nodes.slice(node.index + 1, node.end).some((inner) => inner.tag !== '' && matchesAny(page, inner, data));
}

function hasAttribute(node: PageNode, { name, action, value }: AttributeSelector): boolean {
  const own = node.attributes.get(name);
  if (own === undefined) return action === AttributeAction.Not;
  switch (action) {
    case AttributeAction.Exists:
      return true;
    case AttributeAction.Equals:
      return own === value;
    case AttributeAction.Not:
      return own !== value;
    case AttributeAction.Element:
      return own.split(/\s+/).includes(value);
    case AttributeAction.Start:
      return value !== '' && own.startsWith(value);
    case AttributeAction.End:
      return value !== '' && own.endsWith(value);
    case AttributeAction.Any:
      return value !== '' && own.includes(value);
    case AttributeAction.Hyphen:
      return own === value || own.startsWith(`${value}-`);
    default:
      return false;
  }
}
