import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../../server/project/packs';
import { ProjectFiles } from '../../../server/project/projectFiles';
import { packText } from '../pack/shipped';

describe('the shipped packs', () => {
  it.each(['platform', 'sobjects'] as const)('%s is read whole', (name) => {
    const bytes = shippedPack(name);
    expect(new TextDecoder('latin1').decode(bytes?.slice()) === packText(name)).toBe(true);
    expect(bytes?.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(shippedPack(name) === bytes).toBe(true);
  });

  it('come with every project', () => {
    const files = new ProjectFiles({ folder: '/none', packageFolders: [], unreadable: [] } as never);
    expect(files.pack('platform') === shippedPack('platform')).toBe(true);
  });
});
