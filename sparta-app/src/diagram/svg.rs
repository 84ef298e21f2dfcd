//! A drawing as an SVG picture that needs nothing else: no font, no script, no other file.

use std::fmt::Write;

use super::arrows::arrow_elements;
use super::drawing::{Drawing, Frame, INTERNET, Mark, Marks};
use super::layout::{Area, PlacedBox, PlacedFrame, layout};
use super::lettering::{LINE, width};
use super::palette::{Theme, class_of, declared, sign, style};

/// How high the lines under the picture are.
const FOOT: i32 = 20;
/// A picture is at least so wide that its legend fits.
const NARROWEST: i32 = 430;

/// Writes a drawing as SVG.
pub fn svg(drawing: &Drawing, theme: Theme) -> String {
    marked(drawing, theme, &Marks::new())
}

/// Writes a drawing as SVG with marks on what changes; a marked box is a link to `#stack/LogicalId`.
pub fn marked(drawing: &Drawing, theme: Theme, marks: &Marks) -> String {
    let layout = layout(drawing, marks);
    let (drawn_width, drawn_height) = layout.size;
    let whole_width = drawn_width.max(NARROWEST);
    let shown = [Mark::Added, Mark::Changed, Mark::Replaced, Mark::Removed];
    let shown: Vec<Mark> = shown.into_iter().filter(|it| layout.shows(*it)).collect();
    let remarks = remark(drawing, whole_width - 30);
    let lines = remarks.len() + usize::from(!shown.is_empty());
    let lines = i32::try_from(lines).unwrap_or(0);
    let whole_height = drawn_height + FOOT * (lines + 1) + 8;
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {whole_width} {whole_height}\" \
         width=\"{whole_width}\" height=\"{whole_height}\" role=\"img\" aria-label=\"architecture\">\n\
         <style>{}{}</style>\n{}\n\
         <rect class=\"paper\" width=\"{whole_width}\" height=\"{whole_height}\"/>\n",
        declared(theme),
        style(theme),
        heads()
    );
    for frame in &layout.frames {
        push(&mut text, &frame_element(frame));
    }
    let arrows = arrow_elements(drawing, &layout);
    arrows.0.iter().for_each(|line| push(&mut text, line));
    for it in &layout.boxes {
        push(&mut text, &box_element(it));
    }
    arrows.1.iter().for_each(|label| push(&mut text, label));
    legend(&mut text, drawn_height + 12);
    let mut y = drawn_height + 12 + FOOT;
    if !shown.is_empty() {
        marks_legend(&mut text, y, &shown);
        y += FOOT;
    }
    for line in remarks {
        push(&mut text, &text_element("faint", 14, y, &line));
        y += FOOT;
    }
    text.push_str("</svg>\n");
    text
}

fn push(text: &mut String, line: &str) {
    // Writing to a string does not fail.
    let _ = writeln!(text, "{line}");
}

fn heads() -> String {
    let head = |name: &str| {
        format!(
            "<marker id=\"{name}\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" \
             markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"{name}-head\" d=\"M0 0L8 4L0 8z\"/></marker>"
        )
    };
    format!("<defs>{}{}</defs>", head("traffic"), head("data"))
}

pub(super) fn text_element(class: &str, x: i32, y: i32, text: &str) -> String {
    format!(
        "<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{}</text>",
        escaped(text)
    )
}

fn frame_element(it: &PlacedFrame) -> String {
    let class = match it.frame {
        Frame::Tier => "frame tier",
        Frame::Subnet => "frame subnet",
        Frame::Region | Frame::Stack | Frame::Vpc | Frame::Service => "frame",
    };
    let Area {
        x,
        y,
        width,
        height,
    } = it.area;
    let title = text_element("title", x + 12, y + 17, &it.title);
    let class = it.mark.map_or_else(
        || class.to_owned(),
        |mark| format!("{class} {}", class_of(mark)),
    );
    let title = title + &sign_element(it.mark, it.area);
    format!(
        "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"6\"/>{title}"
    )
}

/// What happens to it as a sign in its corner, since colours do not carry meaning alone.
fn sign_element(mark: Option<Mark>, area: Area) -> String {
    mark.map(|mark| {
        let class = format!("sign {}-sign", class_of(mark));
        text_element(&class, area.right() - 12, area.y + 14, sign(mark))
    })
    .unwrap_or_default()
}

fn box_element(it: &PlacedBox) -> String {
    let Area {
        x,
        y,
        width,
        height,
    } = it.area;
    let radius = if it.id == INTERNET { height / 2 } else { 4 };
    let class = it.mark.map_or_else(
        || "box".to_owned(),
        |mark| format!("box {}", class_of(mark)),
    );
    let mut element = format!(
        "<g><title>{} ({})</title><rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" \
         rx=\"{radius}\"/>",
        escaped(&it.name),
        escaped(&it.kind)
    );
    let mut line = y + 16;
    element.push_str(&text_element("faint", x + 12, line, &it.kind));
    for text in &it.lines {
        line += LINE;
        element.push_str(&text_element("name", x + 12, line, text));
    }
    element.push_str(&sign_element(it.mark, it.area));
    element.push_str("</g>");
    match &it.marked {
        Some(id) => format!("<a href=\"#{}\">{element}</a>", escaped(id)),
        None => element,
    }
}

fn legend(text: &mut String, y: i32) {
    let entries = [
        ("traffic", 14, "network traffic"),
        ("data", 190, "uses, calls or tells"),
    ];
    for (class, x, meaning) in entries {
        push(
            text,
            &format!(
                "<path class=\"arrow {class}\" marker-end=\"url(#{class})\" d=\"M{x} {0}H{1}\"/>{2}",
                y - 4,
                x + 40,
                text_element("faint", x + 48, y, meaning)
            ),
        );
    }
}

/// What the marks that are in the picture mean.
fn marks_legend(text: &mut String, y: i32, marks: &[Mark]) {
    let mut x = 14;
    for mark in marks {
        let class = class_of(*mark);
        let sign = text_element(&format!("sign {class}-sign"), x + 5, y, sign(*mark));
        let word = text_element("faint", x + 24, y, class);
        push(
            text,
            &format!(
                "<rect class=\"box {class}\" x=\"{x}\" y=\"{}\" width=\"18\" height=\"14\"/>{sign}{word}",
                y - 11
            ),
        );
        x += 40 + width(class);
    }
}

/// What is said about resources without a box, in lines that fit.
fn remark(drawing: &Drawing, room: i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in drawing.remark().unwrap_or_default().split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(line) + width(word) + 8 <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A text in XML. Control characters are not allowed in it: <https://www.w3.org/TR/xml/#charsets>.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
