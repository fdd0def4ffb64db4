// Draws icon.png: a sheet of a log with a telephone on it, and a play mark. `node media/icon.mjs` writes the file.
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const SIZE = 128;
/** Samples along each side of a pixel. */
const FINENESS = 4;

// Shapes are signed distances in pixels: negative inside. [https://iquilezles.org/articles/distfunctions2d/]
const circle = (cx, cy, r) => (x, y) => Math.hypot(x - cx, y - cy) - r;
const box = (x0, y0, x1, y1, r) => (x, y) => {
  const dx = Math.abs(x - (x0 + x1) / 2) - (x1 - x0) / 2 + r;
  const dy = Math.abs(y - (y0 + y1) / 2) - (y1 - y0) / 2 + r;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - r;
};
const capsule = (ax, ay, bx, by, r) => (x, y) => {
  const t = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const along = Math.min(1, Math.max(0, t));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) - r;
};
const arc = (cx, cy, radius, halfAngle, r) => (x, y) => {
  const angle = Math.atan2(x - cx, y - cy);
  const held = Math.min(halfAngle, Math.max(-halfAngle, angle));
  return Math.hypot(x - cx - radius * Math.sin(held), y - cy - radius * Math.cos(held)) - r;
};
const union =
  (...shapes) =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)));
/** The shape drawn around the origin, turned by `angle` and moved to (cx, cy). */
const placed = (shape, cx, cy, angle) => (x, y) => {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return shape((x - cx) * cos + (y - cy) * sin, (y - cy) * cos - (x - cx) * sin);
};
const triangle = (cx, cy, r) => (x, y) =>
  Math.max(
    cx - r / 2 - x,
    (x - cx) / 2 + ((y - cy) * Math.sqrt(3)) / 2 - r / 2,
    (x - cx) / 2 - ((y - cy) * Math.sqrt(3)) / 2 - r / 2,
  );

const telephone = union(arc(0, -17, 21, 0.86, 3.6), capsule(-16, -3.2, -15, -7, 5.4), capsule(16, -3.2, 15, -7, 5.4));
const LAYERS = [
  [box(0, 0, 128, 128, 26), [0x10, 0x32, 0x4a]],
  [box(28, 18, 94, 110, 8), [0xf4, 0xf8, 0xfb]],
  [placed(telephone, 58, 45, 0.785), [0x1b, 0x7f, 0xb5]],
  [capsule(41, 76, 81, 76, 3), [0xa9, 0xc0, 0xcf]],
  [capsule(41, 88, 69, 88, 3), [0xa9, 0xc0, 0xcf]],
  [circle(92, 93, 25), [0x10, 0x32, 0x4a]],
  [circle(92, 93, 20), [0x2f, 0xb1, 0x6d]],
  [triangle(94, 93, 12), [0xff, 0xff, 0xff]],
];

/** Red, green, blue and alpha of a point, the topmost layer's. */
function colourAt(x, y) {
  const layer = LAYERS.findLast(([shape]) => shape(x, y) < 0);
  return layer ? [...layer[1], 255] : [0, 0, 0, 0];
}

/** The pixel at (x, y): the mean of its samples, colours weighted by alpha. */
function pixel(x, y) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < FINENESS ** 2; i++) {
    const [r, g, b, a] = colourAt(
      x + ((i % FINENESS) + 0.5) / FINENESS,
      y + (Math.floor(i / FINENESS) + 0.5) / FINENESS,
    );
    [r * a, g * a, b * a, a].forEach((value, channel) => {
      sum[channel] += value;
    });
  }
  const alpha = sum[3] || 1;
  return [sum[0] / alpha, sum[1] / alpha, sum[2] / alpha, sum[3] / FINENESS ** 2].map(Math.round);
}

/** A chunk of a PNG file: length, type, data, checksum. [https://www.w3.org/TR/png-3/#5Chunk-layout] */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

const header = Buffer.alloc(13);
header.writeUInt32BE(SIZE, 0);
header.writeUInt32BE(SIZE, 4);
header.set([8, 6, 0, 0, 0], 8);
const rows = Array.from({ length: SIZE }, (_, y) =>
  Buffer.from([0, ...Array.from({ length: SIZE }, (_, x) => pixel(x, y)).flat()]),
);
writeFileSync(
  new URL('icon.png', import.meta.url),
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]),
);
