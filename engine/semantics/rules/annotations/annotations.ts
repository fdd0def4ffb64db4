import type { Annotation, Member, Modifier } from '../../../syntax/tree';
import { type ClassRule, memberTrees, type Report } from '../rule';
import { checkProperties } from './properties';
import { ANNOTATIONS, type AnnotationPlace } from './table';

/** Annotations exist, stand where they may, once, with properties that they have. */
export const checkAnnotations: ClassRule = ({ symbol, report }) => {
  const { tree } = symbol;
  const place =
    tree.kind === 'ClassDeclaration' ? 'classes' : tree.kind === 'InterfaceDeclaration' ? 'interfaces' : 'enums';
  checkList(tree.modifiers, place, report);
  for (const member of memberTrees(symbol)) {
    const memberPlace = placeOf(member);
    if (memberPlace && 'modifiers' in member) checkList(member.modifiers, memberPlace, report);
  }
};

/** The annotations among modifiers, by lower-cased name. */
export function annotationsOf(modifiers: readonly Modifier[]): Map<string, Annotation> {
  const found = new Map<string, Annotation>();
  for (const modifier of modifiers)
    if (modifier.kind === 'Annotation') found.set(modifier.name.text.toLowerCase(), modifier);
  return found;
}

function checkList(modifiers: readonly Modifier[], place: AnnotationPlace, report: Report): void {
  const seen = new Set<string>();
  for (const annotation of modifiers) {
    if (annotation.kind !== 'Annotation') continue;
    const name = annotation.name.text;
    const lower = name.toLowerCase();
    if (lower === '') continue;
    const facts = ANNOTATIONS.get(lower);
    if (!facts) report('type-annotation-unknown', annotation, name);
    else if (seen.has(lower)) report('type-modifier', annotation, `Duplicate modifier: ${facts.name}`);
    else {
      if (facts.places && !facts.places.includes(place))
        report('type-annotation-place', annotation, `${facts.name} is not allowed on ${place}`);
      checkProperties(annotation, facts, report);
    }
    seen.add(lower);
  }
}

function placeOf({ kind }: Member): AnnotationPlace | undefined {
  switch (kind) {
    case 'FieldDeclaration':
      return 'fields';
    case 'PropertyDeclaration':
      return 'properties';
    case 'MethodDeclaration':
      return 'methods';
    case 'ConstructorDeclaration':
      return 'constructors';
    default:
      // Types check their own; blocks have none.
      return undefined;
  }
}
