//! What makes a figure legible wherever the book shows it.

/// Smaller text can't be read where the page shrinks the picture.
const SMALLEST_TEXT: f64 = 13.0;
/// A larger file has points that nobody sees.
const LARGEST_FILE: usize = 40 * 1024;

/// What is wrong with the figure of that name.
pub fn faults(name: &str, svg: &str) -> Vec<String> {
    let tags: Vec<&str> = svg.split('<').skip(1).collect();
    let root = tags.first().copied().unwrap_or_default();
    let Some([width, height]) = drawn_size(root) else {
        let expected = "<svg … viewBox=\"0 0 width height\" …>";
        return vec![format!("{name}: it doesn't begin with {expected}")];
    };
    let scale = number(root, "width").unwrap_or(width) / width;
    let mut faults = Vec::new();
    if svg.len() > LARGEST_FILE {
        let size = svg.len();
        faults.push(format!(
            "{name}: {size} bytes; thin out the points until it has {LARGEST_FILE}"
        ));
    }
    let of_tags = tags
        .iter()
        .filter_map(|tag| fault_of(tag, [width, height], scale));
    faults.extend(of_tags.map(|fault| format!("{name}: {fault}")));
    faults
}

/// What is wrong with one tag of a picture whose units are `scale` pixels long.
fn fault_of(tag: &str, size: [f64; 2], scale: f64) -> Option<String> {
    let text = number(tag, "font-size").map(|size| size * scale);
    let tag_name = tag.split(['>', ' ']).next().unwrap_or_default();
    if is_background(tag, size) {
        Some(
            "a filled rectangle as large as the picture; leave the background transparent, \
             or dark pages show a dark box"
                .to_string(),
        )
    } else if let Some(text) = text.filter(|text| *text < SMALLEST_TEXT) {
        Some(format!(
            "text of {text} pixels; make it {SMALLEST_TEXT} at least, or phones show dots"
        ))
    } else if leads_away(tag) {
        Some(format!(
            "<{tag_name}> names a file or an address; a figure has to contain all it shows"
        ))
    } else {
        None
    }
}

/// Width and height of the viewBox.
fn drawn_size(root: &str) -> Option<[f64; 2]> {
    let numbers = attribute(root, "viewBox")?.split(' ').map(str::parse);
    let numbers: Result<Vec<f64>, _> = numbers.collect();
    match numbers.ok()?[..] {
        [0.0, 0.0, width, height] if root.starts_with("svg ") => Some([width, height]),
        _ => None,
    }
}

/// Whether it is a filled rectangle over nearly all of the picture.
fn is_background(tag: &str, [width, height]: [f64; 2]) -> bool {
    let covers = |name, whole: f64| match attribute(tag, name) {
        Some("100%") => true,
        _ => number(tag, name).is_some_and(|length| length > 0.9 * whole),
    };
    let is_filled = attribute(tag, "fill") != Some("none");
    tag.starts_with("rect ") && is_filled && covers("width", width) && covers("height", height)
}

/// Whether an attribute other than the namespace holds an absolute path or an address.
fn leads_away(tag: &str) -> bool {
    let values = tag.split('"').collect::<Vec<_>>();
    values.chunks_exact(2).any(|pair| {
        let (name, value) = (pair[0].trim(), pair[1]);
        let is_path = value.starts_with('/') || value.contains(":\\");
        !name.ends_with("xmlns=") && (is_path || value.contains("://"))
    })
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

fn number(tag: &str, name: &str) -> Option<f64> {
    attribute(tag, name)?.parse().ok()
}
