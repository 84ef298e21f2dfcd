//! Where everything stands: nested frames, in them boxes.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::drawing::{Drawing, Frame, Group, INTERNET, Mark, Marks, Node};
use super::lettering::{LINE, fit, shortened, width};

const BOX_WIDTH: i32 = 190;
const BOX_HEIGHT: i32 = 56;
/// A longer title is shortened when what is under it is narrower.
const WIDEST_TITLE: i32 = 280;
const PADDING: i32 = 12;
const TITLE: i32 = 26;
const GAP: i32 = 14;
/// Between columns of a stack there is room for arrows.
const LANE: i32 = 90;
/// A column of a stack that is higher goes on in the next.
const HIGHEST_COLUMN: i32 = 1400;

/// A rectangle, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Area {
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

impl Area {
    pub(super) fn right(self) -> i32 {
        self.x + self.width
    }

    pub(super) fn bottom(self) -> i32 {
        self.y + self.height
    }

    pub(super) fn is_apart(self, other: Self) -> bool {
        self.right() <= other.x
            || other.right() <= self.x
            || self.bottom() <= other.y
            || other.bottom() <= self.y
    }
}

/// A frame where it stands.
#[derive(Debug)]
pub(super) struct PlacedFrame {
    pub(super) frame: Frame,
    pub(super) title: String,
    pub(super) mark: Option<Mark>,
    pub(super) area: Area,
}

impl PlacedFrame {
    /// What its title takes.
    pub(super) fn title_area(&self) -> Area {
        Area {
            x: self.area.x + PADDING,
            y: self.area.y + 5,
            width: width(&self.title),
            height: LINE,
        }
    }
}

/// A box where it stands.
#[derive(Debug)]
pub(super) struct PlacedBox {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) lines: Vec<String>,
    pub(super) kind: String,
    pub(super) mark: Option<Mark>,
    /// The first of its resources that is marked.
    pub(super) marked: Option<String>,
    pub(super) area: Area,
}

/// Everything where it stands; outer frames come before those in them.
#[derive(Debug, Default)]
pub(super) struct Layout {
    pub(super) size: (i32, i32),
    pub(super) frames: Vec<PlacedFrame>,
    pub(super) boxes: Vec<PlacedBox>,
}

impl Layout {
    /// True when something has this mark.
    pub(super) fn shows(&self, mark: Mark) -> bool {
        let frames = self.frames.iter().map(|it| it.mark);
        frames
            .chain(self.boxes.iter().map(|it| it.mark))
            .any(|it| it == Some(mark))
    }
}

/// What is measured, its place relative to what it is in.
struct Block<'a> {
    area: Area,
    content: Content<'a>,
}

enum Content<'a> {
    Box(&'a Node),
    Frame(&'a Group, Vec<Block<'a>>),
}

pub(super) fn layout(drawing: &Drawing, marks: &Marks) -> Layout {
    let degrees = degrees(drawing);
    let mut layout = Layout::default();
    let has_internet = drawing.arrows.iter().any(|it| it.from == INTERNET);
    let left = if has_internet { 150 } else { 0 };
    let regions = drawing.regions.iter().map(|it| measure(it, &degrees));
    let (blocks, inner_width, inner_height) = grid(regions.collect(), 1, GAP);
    for block in &blocks {
        place(block, (GAP + left, GAP), marks, &mut layout);
    }
    if has_internet {
        let arrows = drawing.arrows.iter().filter(|it| it.from == INTERNET);
        let reached: BTreeSet<&str> = arrows.map(|it| it.to.as_str()).collect();
        let first = layout
            .boxes
            .iter()
            .find(|it| reached.contains(it.id.as_str()));
        let y = first.map_or(GAP, |it| it.area.y);
        layout.boxes.push(PlacedBox {
            id: INTERNET.to_owned(),
            name: INTERNET.to_owned(),
            lines: vec![INTERNET.to_owned()],
            kind: "everybody".to_owned(),
            mark: None,
            marked: None,
            area: Area {
                x: GAP,
                y,
                width: 90,
                height: BOX_HEIGHT,
            },
        });
    }
    layout.size = (inner_width + left + 2 * GAP, inner_height + 2 * GAP);
    layout
}

fn measure<'a>(group: &'a Group, degrees: &Degrees<'_>) -> Block<'a> {
    let boxes: Vec<Block<'a>> = group.nodes.iter().map(measured_box).collect();
    let frames = group.groups.iter().map(|it| measure(it, degrees));
    let frames: Vec<Block<'a>> = frames.collect();
    let (blocks, inner_width, inner_height) = match group.frame {
        Frame::Stack => columns(frames, degrees),
        Frame::Region => grid(frames, 1, GAP),
        Frame::Vpc => below(grid(boxes, 2, GAP), grid(frames, 1, 2 * GAP)),
        Frame::Tier => below(grid(frames, 3, GAP), grid(boxes, 3, GAP)),
        Frame::Subnet | Frame::Service => {
            let columns = boxes.len().div_ceil(8).max(1);
            grid(boxes, columns, GAP)
        }
    };
    let title_width = width(&group.title).min(WIDEST_TITLE);
    let padding = if blocks.is_empty() { 0 } else { PADDING };
    Block {
        area: Area {
            width: inner_width.max(title_width) + 2 * PADDING,
            height: inner_height + TITLE + padding,
            ..Area::default()
        },
        content: Content::Frame(group, blocks),
    }
}

fn measured_box(node: &Node) -> Block<'_> {
    Block {
        area: Area {
            width: BOX_WIDTH,
            height: BOX_HEIGHT,
            ..Area::default()
        },
        content: Content::Box(node),
    }
}

type Arranged<'a> = (Vec<Block<'a>>, i32, i32);

/// Row by row; a column is as wide as its widest, a row as high as its highest.
fn grid(mut blocks: Vec<Block<'_>>, columns: usize, gap: i32) -> Arranged<'_> {
    let mut widths = vec![0; columns.min(blocks.len())];
    for (index, block) in blocks.iter().enumerate() {
        let column = index % columns;
        widths[column] = block.area.width.max(widths[column]);
    }
    let mut y = 0;
    for row in blocks.chunks_mut(columns) {
        let height = row.iter().map(|it| it.area.height).max().unwrap_or(0);
        let mut x = 0;
        for (block, width) in row.iter_mut().zip(&widths) {
            (block.area.x, block.area.y) = (x, y);
            if let Content::Frame(..) = block.content {
                block.area.width = *width;
            }
            x += width + gap;
        }
        y += height + gap;
    }
    let width = widths.iter().map(|width| width + gap).sum::<i32>() - gap;
    (blocks, width.max(0), (y - gap).max(0))
}

fn below<'a>(above: Arranged<'a>, below: Arranged<'a>) -> Arranged<'a> {
    let (mut blocks, width, height) = above;
    let y = if blocks.is_empty() { 0 } else { height + GAP };
    let (lower, lower_width, lower_height) = below;
    let total = if lower.is_empty() {
        height
    } else {
        y + lower_height
    };
    blocks.extend(lower.into_iter().map(|mut block| {
        block.area.y += y;
        block
    }));
    (blocks, width.max(lower_width), total)
}

/// How many arrows leave a box, and how many come to it.
type Degrees<'a> = BTreeMap<&'a str, (usize, usize)>;

fn degrees(drawing: &Drawing) -> Degrees<'_> {
    let mut degrees = Degrees::new();
    for arrow in &drawing.arrows {
        degrees.entry(&arrow.from).or_default().0 += 1;
        degrees.entry(&arrow.to).or_default().1 += 1;
    }
    degrees
}

/// A stack from left to right: its networks, what is used, and who else uses it. So the arrows of both sides end
/// in the middle, and few cross a column. What is used most stands highest.
fn columns<'a>(frames: Vec<Block<'a>>, degrees: &Degrees<'_>) -> Arranged<'a> {
    let mut ranked: [Vec<(usize, Block<'a>)>; 3] = Default::default();
    for block in frames {
        let Content::Frame(group, _) = &block.content else {
            continue;
        };
        let of_nodes = group
            .nodes
            .iter()
            .filter_map(|it| degrees.get(it.id.as_str()));
        let (leaving, coming) = of_nodes.fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
        let rank = match group.frame {
            Frame::Vpc => 0,
            _ if leaving > coming => 2,
            _ => 1,
        };
        ranked[rank].push((coming, block));
    }
    ranked[1].sort_by_key(|(coming, _)| Reverse(*coming));
    let ranked = ranked.map(|column| column.into_iter().map(|it| it.1).collect::<Vec<_>>());
    let (mut placed, mut x, mut highest) = (Vec::new(), 0, 0);
    for column in ranked.into_iter().flat_map(split) {
        let (blocks, width, height) = grid(column, 1, GAP);
        placed.extend(blocks.into_iter().map(|mut block| {
            block.area.x = x;
            block
        }));
        x += width + LANE;
        highest = height.max(highest);
    }
    (placed, (x - LANE).max(0), highest)
}

/// A column in as many as it takes for none to be too high.
fn split(blocks: Vec<Block<'_>>) -> Vec<Vec<Block<'_>>> {
    let mut columns: Vec<Vec<Block<'_>>> = Vec::new();
    let mut height = 0;
    for block in blocks {
        height += block.area.height + GAP;
        match columns.last_mut() {
            Some(column) if height <= HIGHEST_COLUMN => column.push(block),
            _ => {
                height = block.area.height + GAP;
                columns.push(vec![block]);
            }
        }
    }
    columns
}

fn place(block: &Block<'_>, (x, y): (i32, i32), marks: &Marks, layout: &mut Layout) {
    let area = Area {
        x: block.area.x + x,
        y: block.area.y + y,
        ..block.area
    };
    match &block.content {
        Content::Box(node) => layout.boxes.push(PlacedBox {
            id: node.id.clone(),
            name: node.name.clone(),
            lines: fit(&node.name, area.width - 2 * PADDING),
            kind: shortened(&node.kind, area.width - 2 * PADDING),
            mark: node.mark(marks),
            marked: {
                let mut all = node.resources.iter().chain(&node.details);
                all.find(|id| marks.contains_key(*id)).cloned()
            },
            area,
        }),
        Content::Frame(group, blocks) => {
            layout.frames.push(PlacedFrame {
                frame: group.frame,
                title: shortened(&group.title, area.width - 2 * PADDING),
                mark: group
                    .resource
                    .as_ref()
                    .and_then(|id| marks.get(id).copied()),
                area,
            });
            for inner in blocks {
                place(inner, (area.x + PADDING, area.y + TITLE), marks, layout);
            }
        }
    }
}

const _: () = assert!(
    BOX_HEIGHT >= 3 * LINE + 8,
    "a box has room for a kind and two lines"
);

#[cfg(test)]
mod tests {
    use super::super::drawing::{Arrow, Flow};
    use super::*;
    use proptest::prelude::*;

    fn within(inner: Area, outer: Area) -> bool {
        inner.x >= outer.x
            && inner.right() <= outer.right()
            && inner.y >= outer.y
            && inner.bottom() <= outer.bottom()
    }

    fn node(name: String, number: usize) -> Node {
        Node {
            id: format!("{number}"),
            name,
            kind: "load balancer".to_owned(),
            resources: Vec::new(),
            details: Vec::new(),
        }
    }

    fn group(frame: Frame, title: &str, nodes: Vec<Node>, groups: Vec<Group>) -> Group {
        Group {
            frame,
            title: title.to_owned(),
            resource: None,
            nodes,
            groups,
        }
    }

    proptest! {
        #[test]
        fn boxes_stand_apart_and_texts_fit(
            names in proptest::collection::vec("[ -~é漢]{0,60}", 1..40),
            cut in 1_usize..12,
            title in "[ -~]{0,80}",
        ) {
            let nodes: Vec<Node> = names.iter().cloned().enumerate().map(|(at, name)| node(name, at)).collect();
            let mut parts = nodes.chunks(cut).map(<[Node]>::to_vec);
            let subnet = group(Frame::Subnet, &title, parts.next().unwrap_or_default(), vec![]);
            let empty = group(Frame::Subnet, &title, vec![], vec![]);
            let tier = group(Frame::Tier, &title, parts.next().unwrap_or_default(), vec![subnet, empty]);
            let vpc = group(Frame::Vpc, &title, parts.next().unwrap_or_default(), vec![tier]);
            let mut groups = vec![vpc];
            groups.extend(parts.map(|nodes| group(Frame::Service, &title, nodes, vec![])));
            let stack = group(Frame::Stack, &title, vec![], groups);
            let arrow = Arrow { from: INTERNET.to_owned(), to: "0".to_owned(), flow: Flow::Traffic, label: None };
            let drawing = Drawing {
                regions: vec![group(Frame::Region, &title, vec![], vec![stack])],
                arrows: vec![arrow],
                ..Drawing::default()
            };
            let layout = layout(&drawing, &Marks::new());
            prop_assert_eq!(layout.boxes.len(), names.len() + 1);
            let whole = Area { width: layout.size.0, height: layout.size.1, ..Area::default() };
            for (at, it) in layout.boxes.iter().enumerate() {
                prop_assert!(within(it.area, whole));
                for line in it.lines.iter().chain([&it.kind]) {
                    prop_assert!(width(line) <= it.area.width - PADDING, "{line}");
                }
                for other in &layout.boxes[at + 1..] {
                    prop_assert!(it.area.is_apart(other.area), "{it:?} {other:?}");
                }
            }
            for (at, it) in layout.frames.iter().enumerate() {
                prop_assert!(within(it.area, whole));
                prop_assert!(width(&it.title) <= it.area.width - PADDING);
                let head = Area { height: TITLE, ..it.area };
                prop_assert!(layout.boxes.iter().all(|other| head.is_apart(other.area)));
                for other in &layout.frames[at + 1..] {
                    prop_assert!(it.area.is_apart(other.area) || within(other.area, it.area), "{it:?} {other:?}");
                    prop_assert!(head.is_apart(other.area));
                }
                for other in &layout.boxes {
                    prop_assert!(it.area.is_apart(other.area) || within(other.area, it.area));
                }
            }
        }
    }
}
