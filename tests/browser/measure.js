// Measures an SVG picture as the browser draws it, in the picture's own units; called by measured.py.
//
// The box of a <text> spans the ascent and descent of its font, which is more than is seen. Heights are
// therefore those of the glyphs' ink, told by a canvas with the same font; widths are those of the drawn text.
() => {
  const root = document.documentElement;
  const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas").getContext("2d");
  const ZOOM = 16; // a canvas rounds to whole pixels
  const STEP = 1; // between the points of a line
  const TOUCH = 0.3; // so much may be due to rounding, as in findings.py

  const rect = (x, y, width, height) => ({ x, y, width, height });

  const boxOf = (shape) => {
    const box = shape.getBBox();
    return rect(box.x, box.y, box.width, box.height);
  };

  const holds = (shape, ink) => {
    const [left, top] = [ink.x + TOUCH, ink.y + TOUCH];
    const [right, bottom] = [ink.x + ink.width - TOUCH, ink.y + ink.height - TOUCH];
    return [[left, top], [right, top], [left, bottom], [right, bottom]]
      .every(([x, y]) => shape.isPointInFill(new DOMPoint(x, y)));
  };

  const meet = (one, other) => one.x < other.x + other.width && other.x < one.x + one.width
    && one.y < other.y + other.height && other.y < one.y + one.height;

  // Badges and signs: small blocks that something is written on. Boxes are higher, the bars in them lower.
  const CHIP = [9, 20];
  const isChip = (shape) => shape.tagName === "rect"
    && CHIP[0] < shape.height.baseVal.value && shape.height.baseVal.value < CHIP[1];
  const chips = (group) => [...group.querySelectorAll("rect")].filter(isChip);
  const under = (ink, group) => {
    const middle = rect(ink.x + ink.width / 2, ink.y + ink.height / 2, 0, 0);
    return chips(group).filter((chip) => meet(boxOf(chip), middle));
  };

  // All of it inside its box and its badge, and on none of the marks that tell the kind of the box.
  const fits = (ink, outline, badges) => {
    const marks = outline ? [...outline.parentElement.querySelectorAll("rect, path, circle")]
      .filter((shape) => shape !== outline && !isChip(shape) && shape.getAttribute("fill") !== "none") : [];
    return [outline, ...badges].every((shape) => !shape || holds(shape, ink))
      && !marks.some((mark) => meet(boxOf(mark), ink));
  };

  // What the browser would take if it were not told a length.
  const naturalWidth = (element) => {
    const told = element.getAttribute("textLength");
    if (told === null) return 0;
    element.removeAttribute("textLength");
    const natural = element.getComputedTextLength();
    element.setAttribute("textLength", told);
    return natural;
  };

  const text = (element, outline) => {
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    canvas.font = `${style.fontWeight} ${size * ZOOM}px ${style.fontFamily}`;
    const said = element.textContent.replace(/\s+/g, " ").trim();
    const metrics = canvas.measureText(said);
    const box = element.getBBox();
    const natural = naturalWidth(element);
    const squeeze = natural ? box.width / natural : 1;
    const left = Math.min(0, -metrics.actualBoundingBoxLeft / ZOOM * squeeze);
    const right = Math.max(box.width, metrics.actualBoundingBoxRight / ZOOM * squeeze);
    const top = element.y.baseVal[0].value - metrics.actualBoundingBoxAscent / ZOOM;
    const height = (metrics.actualBoundingBoxAscent + metrics.actualBoundingBoxDescent) / ZOOM;
    const ink = rect(box.x + left, top, right - left, height);
    const badges = under(ink, element.parentElement);
    return { said, ink, size, squeeze, on_badge: badges.length > 0, fits: fits(ink, outline, badges) };
  };

  const texts = (group, outline = null) =>
    [...group.querySelectorAll("text")].map((element) => text(element, outline));

  const firstShape = (group) => group.querySelector(":scope > rect, :scope > path");

  const system = (group) => {
    const outline = firstShape(group);
    return { id: group.dataset.system, rect: boxOf(outline), texts: texts(group, outline) };
  };

  const frame = (group) =>
    ({ id: group.dataset.frame, rect: boxOf(firstShape(group)), texts: texts(group) });

  const points = (path) => {
    const length = path.getTotalLength();
    if (!length) return [];
    const count = Math.max(1, Math.ceil(length / STEP));
    return Array.from({ length: count + 1 }, (_, nth) => {
      const point = path.getPointAtLength(length * nth / count);
      return [point.x, point.y];
    });
  };

  const hop = (group) => {
    const data = group.dataset;
    const line = group.querySelector(":scope > path");
    const label = group.querySelector(":scope > g.label");
    return {
      id: `${data.step}: ${data.source} > ${data.target}`,
      source: data.source,
      target: data.target,
      points: line ? points(line) : [],
      stroke: line ? parseFloat(getComputedStyle(line).strokeWidth) : 0,
      badges: label ? chips(label).map(boxOf) : [],
      texts: label ? texts(label) : [],
    };
  };

  const all = (selector, of) => [...root.querySelectorAll(selector)].map(of);
  const belongs = "g.system, g.boundary, g.hop";
  const view = root.viewBox.baseVal;
  return {
    area: [view.x, view.y, view.width, view.height],
    pixels_in_unit: root.getScreenCTM().a,
    paper: [root.width.baseVal.valueAsString, root.height.baseVal.valueAsString],
    moved: root.querySelectorAll("[transform]").length,
    systems: all("g.system", system),
    frames: all("g.boundary", frame),
    hops: all("g.hop", hop),
    rest: [...root.querySelectorAll("text")].filter((each) => !each.closest(belongs))
      .map((each) => text(each, null)),
  };
}
