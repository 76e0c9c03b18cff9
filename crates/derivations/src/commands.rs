//! The LaTeX commands that are known without a declaration, as lists of words.

/// Commands that only move things about or change their size; a blank stands for `\ `.
pub const LAYOUT: &str = ", ; ! : > blank quad qquad thinspace enspace displaystyle textstyle limits \
    nolimits nonumber notag hfill allowbreak big Big bigg Bigg middle";

/// Sizes of an opening delimiter.
pub const OPENING_SIZES: &str = "left bigl Bigl biggl Biggl";

/// Sizes of a closing delimiter.
pub const CLOSING_SIZES: &str = "right bigr Bigr biggr Biggr";

/// Commands whose argument is prose.
pub const PROSE: &str = "text textrm textit textbf mbox";

/// Commands that dress a letter: the dressed letter is another name.
pub const DRESSES: &str = "mathbf boldsymbol bm mathrm mathcal mathbb mathsf mathit mathfrak hat bar tilde \
    vec dot overline widehat widetilde operatorname";

/// Functions of one argument.
pub const FUNCTIONS: &str = "exp ln log tanh sin cos";

/// Environments whose rows are statements.
pub const CHAINS: &str = "aligned split align* align gathered equation* gather*";

/// Environments whose cells are the entries of a matrix.
pub const MATRICES: &str = "pmatrix bmatrix matrix";

/// Everything else that the parser reads.
pub const CONSTRUCTS: &str = "frac sqrt sum prod max min arg partial nabla underbrace overbrace boxed cdot \
    times odot le ge ne approx equiv iff Rightarrow leftarrow lvert rvert lVert rVert | lbrace rbrace in \
    land lor dots top bot prime infty";

/// What the lexer calls delimiters that LaTeX writes with `\left` and `\right`; nobody types these.
pub const FENCES: &str = "lfence rfence rbar";

/// Whether `word` is in one of the lists above.
pub fn listed(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}

/// The one spelling that the parser knows, of several that TeX knows.
pub fn canonical(name: &str) -> &str {
    match name {
        "dfrac" | "tfrac" => "frac",
        "leq" | "leqslant" => "le",
        "geq" | "geqslant" => "ge",
        "neq" => "ne",
        "implies" | "Longrightarrow" => "Rightarrow",
        "Leftrightarrow" | "Longleftrightarrow" => "iff",
        "gets" => "leftarrow",
        "wedge" => "land",
        "vee" => "lor",
        "ldots" | "cdots" => "dots",
        "intercal" => "top",
        "{" => "lbrace",
        "}" => "rbrace",
        other => other,
    }
}

/// Whether the parser gives this command a meaning of its own, so that it can't be an author's symbol.
pub fn is_reserved(name: &str) -> bool {
    [CONSTRUCTS, FENCES, FUNCTIONS, DRESSES]
        .iter()
        .any(|list| listed(list, name))
}

/// Every spelling that a mistyped command may have meant.
pub fn all() -> impl Iterator<Item = &'static str> {
    let lists = [
        CONSTRUCTS,
        FUNCTIONS,
        DRESSES,
        LAYOUT,
        OPENING_SIZES,
        CLOSING_SIZES,
        PROSE,
    ];
    lists.into_iter().flat_map(str::split_whitespace)
}
