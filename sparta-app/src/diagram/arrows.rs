//! The arrows, and what stands on them.

use std::collections::BTreeMap;

use super::drawing::{Arrow, Drawing, Flow};
use super::layout::{Area, Layout, PlacedFrame};
use super::lettering::{LINE, width};
use super::svg::text_element;

/// The lines, then the labels, which lie above the boxes.
pub(super) fn arrow_elements(drawing: &Drawing, layout: &Layout) -> (Vec<String>, Vec<String>) {
    let areas: BTreeMap<&str, Area> = layout
        .boxes
        .iter()
        .map(|it| (it.id.as_str(), it.area))
        .collect();
    let mut taken: Vec<Area> = layout.boxes.iter().map(|it| it.area).collect();
    taken.extend(layout.frames.iter().map(PlacedFrame::title_area));
    let (mut lines, mut labels) = (Vec::new(), Vec::new());
    for arrow in &drawing.arrows {
        let ends = (areas.get(arrow.from.as_str()), areas.get(arrow.to.as_str()));
        let (Some(from), Some(to)) = ends else {
            continue;
        };
        let curve = Curve::between(*from, *to, arrow.flow);
        let class = class(arrow);
        lines.push(format!(
            "<path class=\"arrow {class}\" marker-end=\"url(#{class})\" d=\"{}\"/>",
            curve.path()
        ));
        if let Some(label) = &arrow.label {
            let area = curve.place(label, &taken);
            labels.push(text_element("label", area.x, area.bottom() - 4, label));
            taken.push(area);
        }
    }
    (lines, labels)
}

fn class(arrow: &Arrow) -> &'static str {
    match arrow.flow {
        Flow::Traffic => "traffic",
        Flow::Data => "data",
    }
}

/// A cubic curve: its start, what pulls at the start, what pulls at the end, its end.
struct Curve([(i32, i32); 4]);

impl Curve {
    /// From the side that looks at the other; boxes above one another are joined at their right sides when others may
    /// stand between them.
    fn between(from: Area, to: Area, flow: Flow) -> Self {
        // Traffic one way and data the other do not lie on each other.
        let (aside, down) = match flow {
            Flow::Traffic => (-20, -8),
            Flow::Data => (20, 8),
        };
        let (middle_y, to_y) = (from.y + from.height / 2 + down, to.y + to.height / 2 + down);
        let (middle_x, to_x) = (from.x + from.width / 2 + aside, to.x + to.width / 2 + aside);
        let (start, end, pulled) = if to.x >= from.right() + 20 {
            ((from.right(), middle_y), (to.x, to_y), Some((1, -1)))
        } else if from.x >= to.right() + 20 {
            ((from.x, middle_y), (to.right(), to_y), Some((-1, 1)))
        } else if (to.y - from.bottom()).max(from.y - to.bottom()) < 20 || from.x == to.x {
            ((from.right(), middle_y), (to.right(), to_y), Some((1, 1)))
        } else if to.y > from.y {
            ((middle_x, from.bottom()), (to_x, to.y), None)
        } else {
            ((middle_x, from.y), (to_x, to.bottom()), None)
        };
        let pull = ((end.0 - start.0).abs() / 2).clamp(30, 120);
        let half = (end.1 - start.1) / 2;
        let (first, second) = match pulled {
            Some((out, into)) => (
                (start.0 + pull * out, start.1),
                (end.0 + pull * into, end.1),
            ),
            None => ((start.0, start.1 + half), (end.0, end.1 - half)),
        };
        Self([start, first, second, end])
    }

    fn path(&self) -> String {
        let [start, first, second, end] = self.0;
        format!(
            "M{} {}C{} {} {} {} {} {}",
            start.0, start.1, first.0, first.1, second.0, second.1, end.0, end.1
        )
    }

    /// Where it is after some sixteenths of its way: <https://www.w3.org/TR/SVG2/paths.html#PathDataCubicBezierCommands>.
    fn at(&self, sixteenths: i64) -> (i32, i32) {
        let (t, rest) = (sixteenths, 16 - sixteenths);
        let weights = [
            rest * rest * rest,
            3 * rest * rest * t,
            3 * rest * t * t,
            t * t * t,
        ];
        let sum = |of: fn((i32, i32)) -> i32| {
            let parts = self.0.iter().zip(weights);
            let sum: i64 = parts
                .map(|(point, weight)| i64::from(of(*point)) * weight)
                .sum();
            // A mean of coordinates is one itself.
            i32::try_from(sum / (16 * 16 * 16)).unwrap_or(0)
        };
        (sum(|it| it.0), sum(|it| it.1))
    }

    /// Room for a label on the curve, as near to its middle as there is some; in its middle when there is none.
    fn place(&self, label: &str, taken: &[Area]) -> Area {
        let around = |sixteenths: i64| {
            let (x, y) = self.at(sixteenths);
            Area {
                x: x - width(label) / 2,
                y: y - LINE / 2,
                width: width(label),
                height: LINE,
            }
        };
        let nearest_first = [8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14];
        let mut places = nearest_first.into_iter().map(around);
        let free = places.find(|place| taken.iter().all(|it| it.is_apart(*place)));
        free.unwrap_or_else(|| around(8))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(x: i32, y: i32, width: i32, height: i32) -> Area {
        Area {
            x,
            y,
            width,
            height,
        }
    }

    #[test]
    fn a_label_stands_on_its_arrow_and_on_nothing_else() {
        let curve = Curve::between(area(0, 0, 100, 50), area(600, 0, 100, 50), Flow::Traffic);
        let middle = curve.place("tcp 80", &[]);
        assert_eq!(middle.x + middle.width / 2, 350);
        let aside = curve.place("tcp 80", &[middle]);
        assert!(aside.is_apart(middle) && aside.y == middle.y, "{aside:?}");
        let everywhere = area(0, 0, 700, 50);
        assert_eq!(curve.place("tcp 80", &[everywhere]), middle);
    }
}
