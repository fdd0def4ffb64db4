/**
 * The fixtures that their suite calls invalid, by folder: file names without `.cls`. Everything else in a folder is
 * valid, or a class that the others need.
 */
export const INVALID_FIXTURES: Readonly<Record<string, string>> = {
  'abstract-method-body': 'AbstractMethodWithBody InterfaceMethodWithAbstract',
  'abstract-method-implementation': 'MissingAbstractMethod',
  'annotation-property':
    'AuraEnabledInvalid AuraEnabledValueNotAllowed DeprecatedInvalidApiVersion DuplicateParameters EmptyPropertyValues FutureInvalid HttpAnnotationsInvalid InvalidLWCName InvalidLWCNameLowercase InvalidLWCNameNumericStart InvalidLWCNameSpace InvalidStaticResourceName InvalidStaticResourceNameNumericStart InvalidStaticResourceNameSpace InvocableMethodInvalidAnnotation InvocableMethodMultipleParams InvocableMethodNoParams InvocableMethodNonListParam JsonAccessInvalid JsonAccessMissingControl ReadOnlyInvalid RestResourceEmptyUrl RestResourceInvalidUrl RestResourceInvalidWildcard RestResourceNoSlash RestResourceTooLong SuppressWarningsMissingValue TestForEmptySuffix TestForInvalidPrefix TestForMissingClass TestForMissingTrigger TestForMultipleFormatErrors TestForMultipleTypes TypeMismatch',
  'aura-enabled': 'DuplicateMethodField NonStaticWithParams NonStaticWrongName OverloadedMethod',
  'class-hierarchy': 'ChildExtendsFinal CircularA CircularB CircularC CircularD CircularE MissingSuperclass',
  collection:
    'InvalidListIndex InvalidListInitializer InvalidMapInitializerKeyType InvalidMapInitializerValueType InvalidMapPutAll InvalidNestedMapPutAll InvalidSObjectList InvalidSObjectMap InvalidSortComparator ListIndexWithInvalidTypes',
  'constructor-naming': 'InvalidClass NonMatchingName',
  constructor:
    'ChildWithIncorrectSuperTypes ClassWithTypedThisCalls ConstructorReturn InstanceMethodInConstructor InstanceVariableInConstructor InvalidSuperCall InvalidThisCall NoSuperType SameLineInvalidSuperCall',
  'control-flow': 'BreakOutsideLoop ContinueOutsideLoop ReturnOutsideMethod',
  deprecation: 'GlobalFieldDeprecatedType GlobalMethodDeprecatedReturn GlobalMethodWithDeprecatedReturn',
  'dml-statement':
    'InvalidDmlStatements LoopVariableConcreteMismatch LoopVariableMismatch LoopWithQueryEmptyBody LoopWithQueryLocatorEmptyBody MergeInvalidTypes UpsertInvalidFieldSpec',
  'duplicate-annotation-method': 'DuplicateRemoteAction DuplicateWebService DuplicateWebServiceDifferentParams',
  'duplicate-field-init': 'InvalidConstructorExpressions NameValuePairInvalid',
  'duplicate-field': 'CaseInsensitiveDuplicate DuplicateNonStaticFields DuplicateStaticFields StaticBeforeNonStatic',
  'duplicate-method':
    'DuplicateDifferentCase DuplicateExactName DuplicateFields DuplicateVariables FQNDup UnresolvedTypeDup',
  'duplicate-type-name': 'CaseInsensitiveDuplicate DuplicateInnerClass DuplicateInnerInterface',
  'enum-constant-naming': 'InvalidCharacters',
  'enum-limit': 'HugeEnum InvalidEnum',
  exception: 'DuplicateCatchException InvalidCatchType InvalidExceptionInheritance InvalidExceptionName',
  'expression-type': 'InvalidConditionType InvalidExpressionStatement VoidParameter VoidProperty VoidVariable',
  'final-assignment': 'MultipleAssignments',
  'forward-reference': 'ForwardReference',
  'inner-type': 'InnerWithInner InnerWithStaticBlock',
  instanceof: 'AlwaysFalse AlwaysTrue InvalidType',
  integration: 'EnumWithInvalidConstant MultipleViolations',
  'interface-hierarchy':
    'CircularInterfaceA CircularInterfaceB CircularInterfaceC ClassWithDeprecatedImpl ClassWithPrivateImpl DuplicateExtends MyClassMissingMethod',
  'invalid-keyword-identifier': 'InvalidKeywordAsVariable',
  literal: 'InvalidDoubleLiteral InvalidEscapeSequence InvalidUnicodeHex InvalidUnicodeShort',
  'method-call':
    'AddErrorInvalid ConcreteClass NewAbstractClassConcreteClass NewEnum NewSObject SObjectRecalculateFormulas SafeNavAddErrorInvalid SafeNavGetSObjectTypeInvalid',
  'method-clash': 'MethodTypesClash',
  'method-modifier-restriction': 'MultipleTestSetup ProtectedMethodInNonVirtual',
  'method-override': 'InvalidOverride MissingOverride OverrideNonVirtual ReducedVisibility',
  'method-resolution':
    'CallerWithIncorrectReturnTypes CallerWithIncorrectTypes NonTestClassAccessingTestVisibleMethod SubclassAccessingDefaultMethod',
  'method-signature-equivalence': 'DuplicateSignature',
  modifier:
    'AbstractMethodInGlobalClassWithoutGlobal AbstractOverridePrivateApi65 ClassWithoutVisibility ConflictingModifiers GlobalMethodInInnerClass InnerClassImplementsBatchable InnerGlobalClassWithoutGlobalEnclosing InterfaceWithoutVisibility InvalidFieldModifiers InvalidInnerTypeModifier InvocableMethodOnTrigger.trigger NamespaceAccessibleOldVersion OverridePrivateApi65 ProtectedStaticInvalid ReadOnlyInvalid ReadOnlyUseReplicaNotStatic TestClassWithoutTestMethod TestMethodWithoutIsTest WebServiceRequiresGlobal',
  'new-expression':
    'ConflictOuter InterfaceConflict LocalConflict MemberConflict NewExceptionNameInvalid NewNonExceptionNameEndsException SuperConflict',
  operator:
    'BitwiseNegateInvalid BitwiseOperations BooleanArithmetic DateDateTimeTimeArithmetic EnhancedForCollectionMismatch ForLoopConditions InvalidArithmetic InvalidCastExpressions InvalidComparison InvalidExactEquality InvalidInequality InvalidLogicalOperators InvalidLoopType InvalidNullCoalescing InvalidShiftOperators InvalidUnaryOperators OperatorWithInvalidTypes ParserOwnedOperandFacts StringArithmetic',
  'parameter-limit': 'ConstructorWith33Params MethodWith33Params',
  'parameterized-type':
    'InvalidCount MaximumTypeDepthExceeded NestedInvalidCount NoTypeArgs TooDeep TypeArgsForNonParameterized',
  property: 'IllegalAccessorOnProperty',
  'return-statement': 'TriggerReturnsValue.trigger VoidMethodReturnsValue',
  'runas-statement': 'InvalidRunAsStatements',
  'static-context': 'ChainedStaticCall NonStaticFromStatic StaticMethodFromInstance SuperInStatic ThisInStatic',
  'switch-statement':
    'DuplicateWhenListValue DuplicateWhenValues InvalidAlreadyMatchType InvalidLiteralOnSObject InvalidWhenExpressionType InvalidWhenFieldConstant InvalidWhenFieldLiteral InvalidWhenLiteralExpression InvalidWhenTypeVariableOnString SwitchQualifiedEnum SwitchWithInvalidEnum WhenElseNotLast',
  'syntax-error':
    'MismatchedSyntax MissingClosingMark MissingClosingQuote MissingSemicolon UnexpectedEof UnexpectedToken UnmatchedSyntax',
  'test-method': 'ExceptionTestClass TestMethodWithParams TestSetupNonVoid TestSetupWithParams',
  'try-catch-finally': 'MultipleTryStatements NestedTryStatements NoCatchOrFinally',
  'type-assignment': 'IncompatibleCollection IncompatibleField IncompatiblePrimitive',
  'type-resolution': 'GenericUnresolved NewInterface UnresolvedType',
  'type-self-reference': 'InterfaceSelfExtending SelfExtending SelfImplementing',
  'type-visibility': 'DeprecatedRemoved57Consumer',
  'unknown-annotation': 'UnresolvedAnnotation',
  'unreachable-statement':
    'UnreachableAfterReturn UnreachableAfterThrow UnreachableInIfBlock UnreachableMultipleStatements',
  'variable-resolution': 'CallerWithInvalidQualifiedAccess NonTestClassAccessingTestVisibleField',
  'variable-shadowing': 'ShadowingParameter',
};
