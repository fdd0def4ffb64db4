// Words of the list "Reserved Keywords" name neither methods nor variables nor types, but for those that the platform's
// own grammar lets name methods. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_reserved_words.htm,
// [S] the rule `id` of apex-dev-tools/apex-parser; no class of the suites or of SalesforceFoundation/NPSP has one.
const TEST_METHOD = 'names a method `testMethod`, which is a reserved keyword';
const DOUBLE_QUOTES = 'writes strings in double quotes, which Apex does not have';
const TWO_TYPES = 'declares two types in one file';
const INNER = 'names a class `Inner`, which is a reserved keyword';
const NOT_HERE = 'a class that is not in the project may be in the org or in a package: a warning';
const FILE_OF_ORG = 'depends on what is deployed in the org beside the classes';
const NOT_CERTAIN = 'no documentation and no deploy that we know of confirms the rule';
const NON_VIRTUAL = 'extends a class that is not virtual';

/** Why a fixture is judged otherwise than its suite judges it, by folder and file. */
export const REASONS: Readonly<Record<string, string>> = {
  'annotation-property/DeprecatedInvalidApiVersion.cls': NOT_CERTAIN,
  'annotation-property/HttpAnnotationsValid.cls': 'names a method `delete`, which is a reserved keyword',
  'annotation-property/InvalidLWCName.cls': NOT_CERTAIN,
  'annotation-property/InvalidLWCNameLowercase.cls': 'the documentation writes the name of the component with hyphens',
  'annotation-property/InvalidStaticResourceName.cls': FILE_OF_ORG,
  'annotation-property/InvalidStaticResourceNameNumericStart.cls': FILE_OF_ORG,
  'annotation-property/InvocableMethodNoParams.cls': 'the documentation says at most one parameter',
  'annotation-property/JsonAccessValid.cls': TWO_TYPES,
  'annotation-property/ReadOnlyValid.cls':
    'the same suite refuses ReadOnly on such a method in modifier/ReadOnlyInvalid.cls',
  'annotation-property/TestForMissingTrigger.cls': FILE_OF_ORG,
  'annotation-property/TestSetupValid.cls':
    'has two test setup methods, which the suite refuses in method-modifier-restriction/MultipleTestSetup.cls, in a class that is no test class',
  'class-hierarchy/MissingSuperclass.cls': NOT_HERE,
  'collection/InvalidSObjectList.cls': 'open-source classes that deploy construct List<SObject>',
  'collection/InvalidSObjectMap.cls': 'open-source classes that deploy construct Map<String, SObject>',
  'collection/ListIndexWithValidTypes.cls': TEST_METHOD,
  'constructor/ChildWithCorrectSuperTypes.cls': NON_VIRTUAL,
  'constructor/NoSuperType.cls': NOT_CERTAIN,
  'control-flow/BreakInNestedLoop.cls': TEST_METHOD,
  'control-flow/ValidBreakInLoop.cls': TEST_METHOD,
  'control-flow/ValidContinueInLoop.cls': `${TEST_METHOD}; uses %, which Apex does not have`,
  'deprecation/ValidDeprecation.cls': 'has global members in a class that is not global',
  'duplicate-annotation-method/ValidUniqueMethods.cls': 'writes the keyword webservice as an annotation',
  'duplicate-type-name/SameNameDifferentScopes.cls': TWO_TYPES,
  'exception/ValidCatch.cls': TEST_METHOD,
  'exception/ValidException.cls': 'declares constructors that every exception has',
  'inner-type/ValidInnerType.cls': INNER,
  'instanceof/InvalidType.cls': '`instanceof Integer` and `instanceof String` deploy',
  'method-call/AddErrorInvalid.cls': '`record.addError(…)` is documented',
  'method-override/ValidOverride.cls': 'has an abstract method in a class that is not abstract',
  'method-resolution/AssertObjectParams.cls': 'constructs an Exception, which cannot be constructed itself',
  'method-resolution/CallerWithCorrectReturnTypes.cls': TEST_METHOD,
  'method-resolution/CallerWithCorrectTypes.cls': `${TEST_METHOD}; ${DOUBLE_QUOTES}`,
  'method-resolution/MethodWithReturnType.cls': DOUBLE_QUOTES,
  'method-resolution/OuterWithProtectedInnerAccess.cls': `${INNER}; an inner class has no outer instance to call`,
  'method-resolution/TestClassWithInnerAccessingTestVisibleMethod.cls': INNER,
  'modifier/NamespaceAccessibleOldVersion.cls': 'is invalid in API versions before those in which our runs begin',
  'modifier/TestClassWithoutTestMethod.cls': 'test classes without tests deploy: they hold helpers',
  'modifier/ValidModifiers.cls': 'has an abstract method in a class that is not abstract',
  'new-expression/ValidNewExpression.cls': INNER,
  'operator/AllExpressionTypes.cls': 'names a variable `list`, which is a reserved keyword',
  'operator/InvalidExactEquality.cls': NOT_CERTAIN,
  'operator/OperatorWithValidTypes.cls': `${TEST_METHOD}; ${DOUBLE_QUOTES}`,
  'parameterized-type/TooDeep.cls': 'six levels: the documentation allows eight',
  'property/IllegalAccessorOnProperty.cls': 'open-source classes that deploy have final properties with a setter',
  'static-context/PropertyIdAccess.cls':
    'has a test method in a class that is no test class, which ended with API version 28',
  'switch-statement/SwitchQualifiedEnum.cls': 'newer versions of the platform take qualified constants',
  'switch-statement/SwitchWithValidEnum.cls': TEST_METHOD,
  'try-catch-finally/TryWithCatch.cls': TEST_METHOD,
  'try-catch-finally/TryWithCatchAndFinally.cls': TEST_METHOD,
  'try-catch-finally/TryWithFinally.cls': TEST_METHOD,
  'type-assignment/CrossFileMethodCall.cls': 'inserts an instance of a class',
  'type-assignment/CrossFileMethodCallWithSyntaxError.cls': 'has a syntax error, as its name says',
  'type-resolution/GenericUnresolved.cls': NOT_HERE,
  'type-resolution/UnresolvedType.cls': NOT_HERE,
  'type-self-reference/ExtendsDifferentClass.cls': NON_VIRTUAL,
  'type-visibility/DeprecatedRemoved57Consumer.cls':
    'is valid for the version in which the type still is; no project says that',
  'unreachable-statement/ValidNoUnreachable.cls': TEST_METHOD,
  'variable-resolution/CallerWithQualifiedAccess.cls': TEST_METHOD,
  'variable-resolution/OuterWithProtectedFieldInnerAccess.cls': `${INNER}; an inner class has no outer instance to read`,
  'variable-resolution/TestClassWithInnerAccessingTestVisible.cls': INNER,
};
