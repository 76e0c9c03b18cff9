//! What a page of HTML names: its own anchors, and the files that it leads to or loads.

use std::cell::RefCell;
use std::collections::BTreeSet;

use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use super::Link;

/// The anchors and links of a page.
#[derive(Debug, Default)]
pub(super) struct Markup {
    /// What may follow a `#`.
    pub(super) anchors: BTreeSet<String>,
    /// In the order of the page.
    pub(super) links: Vec<Link>,
    /// Whether what is read now is the page itself. Outside of it are mdBook's menus, whose
    /// anchors are nobody's business.
    in_main: bool,
}

impl Markup {
    /// Reads a page. The tags suffice, so no tree is built of them.
    pub(super) fn read(html: &str) -> Self {
        let input = BufferQueue::default();
        input.push_back(html.into());
        let tokenizer = Tokenizer::new(Collector::default(), TokenizerOpts::default());
        // The only pause is after a script, which might write to the page; ours don't, and are read over.
        while !input.is_empty() {
            // What it returns is the script that it pauses for.
            let _ = tokenizer.feed(&input);
        }
        tokenizer.end();
        tokenizer.sink.0.into_inner()
    }

    fn take(&mut self, tag: &Tag) {
        let element: &str = &tag.name;
        for attribute in &tag.attrs {
            let (name, value): (&str, &str) = (&attribute.name.local, &attribute.value);
            let leads = matches!((element, name), ("a" | "area", "href"));
            let loads = matches!(name, "href" | "src" | "poster" | "xlink:href")
                || matches!((element, name), ("object", "data"));
            if name == "id" || (element, name) == ("a", "name") {
                self.anchors.extend(self.in_main.then(|| value.to_string()));
            } else if leads || loads {
                self.links.push(Link {
                    address: value.to_string(),
                    loaded: !leads,
                    written: value.to_string(),
                });
            }
        }
    }
}

/// Takes the tags as the tokenizer finds them; it is handed out shared, hence the cell.
#[derive(Default)]
struct Collector(RefCell<Markup>);

impl TokenSink for Collector {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let Token::TagToken(tag) = token else {
            return TokenSinkResult::Continue;
        };
        if &*tag.name == "main" {
            self.0.borrow_mut().in_main = tag.kind == TagKind::StartTag;
        }
        if tag.kind == TagKind::EndTag {
            return TokenSinkResult::Continue;
        }
        self.0.borrow_mut().take(&tag);
        // Between these tags a `<` begins no other.
        match &*tag.name {
            "script" => TokenSinkResult::RawData(RawKind::ScriptData),
            "style" => TokenSinkResult::RawData(RawKind::Rawtext),
            _ => TokenSinkResult::Continue,
        }
    }
}
