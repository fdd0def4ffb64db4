import { type SObjectInfo, slotOf } from '../../../../engine/org/metadata/model';
import type { Designation } from '../../../../engine/semantics/expressions/access';
import type { ClassSymbol } from '../../../../engine/semantics/symbols';
import { isWord, Kind } from '../../../../engine/syntax/lexer/tokens';
import type { ApexType } from '../../../../engine/types/type';
import { Cursor, type OpenCall } from '../cursor';
import { type DescribedClass, describedAs } from '../described';
import { typesInScope, valuesInScope } from './bareNames';
import { type Asker, fieldSuggestion, instanceMembers, staticMembers } from './memberSuggestions';
import { platformNamesIn } from './platformNames';
import { queryNames } from './queryNames';
import { scopeAt } from './scope';
import type { Suggestion, Suggestions } from './suggestion';
import { ANNOTATIONS, EXPRESSION_WORDS, FILE_WORDS, MEMBER_WORDS, STATEMENT_SNIPPETS, STATEMENT_WORDS } from './words';

/** What may stand at an offset of a class file; undefined where nothing can be proposed, as in strings and comments. */
export function apexCompletion(described: DescribedClass, offset: number): Suggestions | undefined {
  const cursor = new Cursor(described.text, offset);
  if (cursor.isInText) return undefined;
  const { word } = cursor;
  const found = queryNames(described, cursor) ?? suggestionsAt(described, cursor);
  if (!found || found.length === 0) return undefined;
  return { start: word.start, end: offset, items: found, isIncomplete: word.text === '' };
}

function suggestionsAt(described: DescribedClass, cursor: Cursor): readonly Suggestion[] | undefined {
  const before = cursor.before();
  if (before?.kind === Kind.Dot || before?.kind === Kind.QuestionDot) return behindDot(described, cursor);
  if (before?.kind === Kind.At) return ANNOTATIONS;
  const scope = scopeAt(described, cursor.offset);
  const { text: prefix } = cursor.word;
  if (before?.kind === Kind.New || before?.kind === Kind.Extends || before?.kind === Kind.Implements) {
    return typesInScope(scope, described, prefix);
  }
  const fields = fieldsToSet(described, cursor);
  if (fields) return fields;
  if (isDeclaredName(described, cursor)) return undefined;
  if (scope.isCode) {
    const words = isStatementStart(cursor) ? [...STATEMENT_WORDS, ...STATEMENT_SNIPPETS] : [];
    const values = valuesInScope(scope, described);
    return [...values, ...typesInScope(scope, described, prefix), ...EXPRESSION_WORDS, ...words];
  }
  if (!scope.owner) return FILE_WORDS;
  return [...MEMBER_WORDS, ...typesInScope(scope, described, prefix)];
}

/** The members of what stands left of the dot: of the value, of the type, or the classes of a namespace. */
function behindDot(described: DescribedClass, cursor: Cursor): Suggestion[] {
  const dot = cursor.before();
  const left = cursor.before(2);
  if (!dot || !left) return [];
  const scope = scopeAt(described, cursor.offset);
  const asker: Asker = { described, owner: scope.owner };
  if (left.kind === Kind.Super) return scope.owner?.superclass ? instanceMembers(scope.owner.superclass, asker) : [];
  const found = described.references.receivers.get(left.end);
  if (found) return members(found, cursor, asker);
  // The word and what follows it were read as something else, such as the declaration of a variable.
  const ended = endedThere(described, cursor);
  const again = ended.references.receivers.get(left.end);
  if (again) return members(again, cursor, { described: ended, owner: scopeAt(ended, cursor.offset).owner });
  return ofTypeName(described, cursor, asker);
}

function members(designation: Designation, cursor: Cursor, asker: Asker): Suggestion[] {
  const { path } = cursor;
  if (designation.kind === 'path') return platformNamesIn(path);
  if (designation.kind === 'type') return [...staticMembers(designation.type, asker), ...namespaceMembers(path)];
  const { type } = designation.value;
  const own = instanceMembers(type, asker);
  // A variable that has the name of a type: each of the two may be meant.
  const named = path.length === 1 ? namedType(path, asker) : undefined;
  return named ? [...own, ...staticMembers(named, asker)] : own;
}

function namespaceMembers(path: readonly string[]): Suggestion[] {
  return path.length === 1 ? platformNamesIn(path) : [];
}

function namedType(path: readonly string[], { described, owner }: Asker): ApexType | undefined {
  return path.length === 0 ? undefined : described.world.types.named(path, owner ?? described.file.symbol);
}

/** Where no expression can stand, as in the type of a field, a dotted name is a type or a namespace. */
function ofTypeName(described: DescribedClass, cursor: Cursor, asker: Asker): Suggestion[] {
  const { path } = cursor;
  const type = namedType(path, asker);
  if (type?.kind === 'user') {
    return staticMembers(type, { ...asker, owner: asker.owner ?? described.file.symbol });
  }
  return [...(type ? staticMembers(type, asker) : []), ...(path.length > 0 ? platformNamesIn(path) : [])];
}

/** The class with a statement that ends behind the word at the cursor. */
function endedThere(described: DescribedClass, { text, word, wordEnd }: Cursor): DescribedClass {
  return describedAs(`${text.slice(0, wordEnd)}${word.text === '' ? 'x' : ''};${text.slice(wordEnd)}`, described);
}

/** The fields that `new Task(` can still be given; undefined elsewhere. */
function fieldsToSet(described: DescribedClass, cursor: Cursor): Suggestion[] | undefined {
  const before = cursor.before();
  if (before?.kind !== Kind.LeftParen && before?.kind !== Kind.Comma) return undefined;
  const [call] = cursor.openCalls();
  const info = call && constructedObject(described, cursor, call);
  if (!info) return undefined;
  const given = new Set(cursor.namesAssigned(call.open.start).map((name) => slotOf(info, name)));
  return info.fields
    .filter(
      (field, slot) => !given.has(slot) && !field.calculated && (field.createable || field.updateable || slot === 0),
    )
    .map((field) => ({
      ...fieldSuggestion(field),
      ...(cursor.after?.kind === Kind.Assign ? {} : { insert: `${field.name} = ` }),
    }));
}

/** The sObject that is made by `new X(` whose parenthesis is open. */
function constructedObject(described: DescribedClass, cursor: Cursor, { open }: OpenCall): SObjectInfo | undefined {
  const names: string[] = [];
  for (const token of cursor.tokensBefore(open.start)) {
    if (token.kind === Kind.New) {
      const type = names.length > 0 ? namedType(names, { described, owner: ownerAt(described, cursor) }) : undefined;
      return type?.kind === 'sobject' && type.name !== undefined
        ? described.world.metadata.sobject(type.name)
        : undefined;
    }
    if (isWord(token.kind)) names.unshift(token.text);
    else if (token.kind !== Kind.Dot) return undefined;
  }
  return undefined;
}

function ownerAt(described: DescribedClass, { offset }: Cursor): ClassSymbol | undefined {
  return scopeAt(described, offset).owner;
}

/** Whether a new name is being invented: behind a type, as the name of a variable or member. */
function isDeclaredName({ references }: DescribedClass, cursor: Cursor): boolean {
  const { word, text } = cursor;
  const before = cursor.before();
  if (!before || text.slice(before.end, word.start).includes('\n')) return false;
  if (before.kind === Kind.Class || before.kind === Kind.Interface || before.kind === Kind.Enum) return true;
  const isBehindType = isWord(before.kind)
    ? before.kind <= Kind.Map
    : before.kind === Kind.Greater || before.kind === Kind.RightBracket;
  return isBehindType && word.text !== '' && references.names.get(word.start)?.isDeclaration === true;
}

function isStatementStart(cursor: Cursor): boolean {
  const kind = cursor.before()?.kind;
  return (
    kind === Kind.Semicolon ||
    kind === Kind.LeftBrace ||
    kind === Kind.RightBrace ||
    kind === Kind.RightParen ||
    kind === Kind.Else ||
    kind === Kind.Do ||
    kind === Kind.Try
  );
}
