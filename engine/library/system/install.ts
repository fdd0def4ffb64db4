import { PlatformObject } from '../../runtime/values/platformObject';
import { platformType } from '../../types/type';
import { given } from '../arguments';
import { callMember } from '../callMember';
import { type PlatformDeclaration, platform, type Rows } from '../platform';
import { mangle } from '../signature';
import { organizationId, userId } from './userInfo';

const installContext = platformType('System.InstallContext');
const uninstallContext = platformType('System.UninstallContext');
const ON_INSTALL = mangle('onInstall', [installContext]);
const ON_UNINSTALL = mangle('onUninstall', [uninstallContext]);

/** What an install script is told. */
class InstallContextValue extends PlatformObject {
  readonly $type = installContext;
  constructor(
    /** Of the package that is there already; null at a first installation. */
    private readonly previous: object | null,
    private readonly push: boolean,
  ) {
    super();
  }
  installerid$(): string {
    return userId();
  }
  ispush$(): boolean {
    return this.push;
  }
  isupgrade$(): boolean {
    return this.previous !== null;
  }
  organizationid$(): string {
    return organizationId();
  }
  previousversion$(): object | null {
    return this.previous;
  }
}

/** What an uninstall script is told. */
class UninstallContextValue extends PlatformObject {
  readonly $type = uninstallContext;
  organizationid$(): string {
    return organizationId();
  }
  uninstallerid$(): string {
    return userId();
  }
}

/** The scripts of packages and what they are given. [D] https://developer.salesforce.com/docs/atlas.en-us.packagingGuide.meta/packagingGuide/apex_post_install_script_create.htm */
export const installDeclarations: readonly PlatformDeclaration[] = [
  platform('interface System.InstallHandler', { 'void onInstall(System.InstallContext context)': null }),
  platform('interface System.InstallContext', {
    'Id installerId()': null,
    'Boolean isPush()': null,
    'Boolean isUpgrade()': null,
    'Id organizationId()': null,
    'System.Version previousVersion()': null,
  }),
  platform('interface System.UninstallHandler', { 'void onUninstall(System.UninstallContext context)': null }),
  platform('interface System.UninstallContext', { 'Id organizationId()': null, 'Id uninstallerId()': null }),
];

/** Rows of `System.Test` that run such scripts. Who an org would run them as is not simulated, so that choice is left out. [D] Test.testInstall, Test.testUninstall */
export const installTestRows: Rows = {
  'static void testInstall(System.InstallHandler installImplementation, System.Version version)': testInstall,
  'static void testInstall(System.InstallHandler installImplementation, System.Version version, Boolean isPush)':
    testInstall,
  'static void testUninstall(System.UninstallHandler uninstallImplementation)': (handler: object | null) => {
    callMember(given(handler), ON_UNINSTALL, new UninstallContextValue());
  },
};

function testInstall(handler: object | null, version: object | null, isPush: boolean | null = false): void {
  callMember(given(handler), ON_INSTALL, new InstallContextValue(version, given(isPush)));
}
