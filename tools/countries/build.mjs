// Rebuilds data/countries.geojson from Natural Earth 1:50m (public domain): a feature a country, keyed by ISO alpha-2.

import { readFileSync, writeFileSync } from "node:fs";
import { coordEach } from "@turf/meta";
import { geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import iso from "i18n-iso-countries";
import mapshaper from "mapshaper";
import { merge } from "topojson-client";

const SOURCE = new URL(import.meta.resolve("world-atlas/countries-50m.json"));
const RESULT = new URL("../../data/countries.geojson", import.meta.url);

// ISO leaves XK to its users, so its list lacks the code that everyone writes for Kosovo.
const KOSOVO = "XK";
// Web Mercator smears it along the foot of the map, and no initiative comes from there.
const ANTARCTICA = "AQ";

// Degrees as a plane: it moves no point, but clips at the antimeridian whatever the source stitched across it.
// Precision 0 turns off resampling, which would give a straight border points that its neighbour lacks.
const degrees = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0);

// In metres. Europe is what readers zoom into, down to France and Switzerland, so it keeps all that the source has;
// elsewhere a country spares its bends by its size, or Canada and Indonesia would fill the file.
const IN_EUROPE = "this.centroidX > -12 && this.centroidX < 32 && this.centroidY > 35 && this.centroidY < 60";
const DETAIL = `${IN_EUROPE} ? 2000 : Math.max(4000, 1.3 * Math.cbrt(this.area))`;

// Simplifies shared borders once, so that neighbours do not part. 0.01 degrees is about 1 km, well below that detail.
const COMMANDS = [
  "-i countries.json",
  `-simplify variable interval="${DETAIL}" keep-shapes`,
  "-o result.json format=geojson rfc7946 precision=0.01",
].join(" ");

function code({ id, properties }) {
  return properties.name === "Kosovo" ? KOSOVO : (iso.numericToAlpha2(id) ?? "");
}

// Shapes that share a code are one country; those without a code stay apart, first and by name.
function grouped(shapes) {
  const groups = {};
  for (const shape of shapes) (groups[code(shape) || ` ${shape.properties.name}`] ??= []).push(shape);
  return Object.keys(groups).sort().map((key) => groups[key]);
}

function readCountries() {
  const atlas = JSON.parse(readFileSync(SOURCE, "utf8"));
  const groups = grouped(atlas.objects.countries.geometries).filter(([shape]) => code(shape) !== ANTARCTICA);
  const features = groups.map((group) => ({
    type: "Feature",
    properties: { iso: code(group[0]) },
    geometry: merge(atlas, group),
  }));
  return { type: "FeatureCollection", features };
}

// geoProject tells land from holes by their winding on a screen, whose y runs down; so latitude is turned upright after
// it, not by the projection, or Lesotho would count as South African land.
function clipped(countries) {
  const projected = geoProject(countries, degrees);
  coordEach(projected, (point) => { point[1] = -point[1]; });
  return projected;
}

const input = { "countries.json": clipped(readCountries()) };
const { "result.json": result } = await mapshaper.applyCommands(COMMANDS, input);
writeFileSync(RESULT, `${JSON.stringify(JSON.parse(result))}\n`);
