//! What is asked for: the sources of the page and of the engine, parsed, without their tests.

use crate::tidy::files;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Expr, Lit, Pat, Token};

/// A call that asks for a sentence by ids that can be read beside it.
pub struct Call {
    pub file: String,
    pub ids: Vec<String>,
    /// Whether these are all that it can ask for.
    pub closed: bool,
    /// The facts that it gives; nothing where they are made elsewhere.
    pub facts: Option<Facts>,
}

/// Facts that are written in one list, which several calls may share.
#[derive(Clone)]
pub struct Facts {
    pub list: usize,
    pub names: BTreeSet<String>,
}

/// What the sources ask for.
#[derive(Default)]
pub struct Asked {
    /// Every text in the code, with the files it is in.
    pub texts: BTreeMap<String, BTreeSet<String>>,
    pub calls: Vec<Call>,
    /// Lists of facts that also go where nothing can be said about their use.
    pub open_lists: BTreeSet<usize>,
    /// Parts asked for beside a sentence that is known at run time only: the file and the name of the part.
    pub parts: BTreeSet<(String, String)>,
    /// Files in which the name of such a part is known at run time only, too: it is one of the texts of the file.
    pub any_part: BTreeSet<String>,
    /// Files in which ids are put together where they are used.
    pub composed: Vec<String>,
    /// The rows of the model that pages name beside a number, each with the file that does.
    pub rows: Vec<(String, String)>,
    lists: usize,
}

impl Asked {
    /// What all sources ask for, read once.
    pub fn read() -> &'static Self {
        static ASKED: OnceLock<Asked> = OnceLock::new();
        ASKED.get_or_init(|| {
            let mut asked = Self::default();
            for (file, text) in ["src", "crates"].iter().flat_map(|folder| files(folder, "rs")) {
                if !file.contains("/tests/") {
                    asked.read_file(file, &text);
                }
            }
            asked
        })
    }

    pub fn read_file(&mut self, file: String, text: &str) {
        let parsed = syn::parse_file(text).unwrap_or_else(|fault| panic!("{file}: {fault}"));
        Reader { file, asked: self, known: BTreeMap::new() }.visit_file(&parsed);
    }
}

struct Reader<'a> {
    file: String,
    asked: &'a mut Asked,
    /// What a function has given a name to.
    known: BTreeMap<String, Known>,
}

#[derive(Default)]
struct Known {
    facts: Option<Facts>,
    ids: Vec<String>,
    closed: bool,
    composed: bool,
}

impl Reader<'_> {
    fn text(&mut self, text: String) {
        self.asked.texts.entry(text).or_default().insert(self.file.clone());
    }

    /// A call of `.say(…)` and its like.
    fn call(&mut self, method: &str, arguments: &[&Expr]) {
        let Some(first) = arguments.first() else { return };
        let file = self.file.clone();
        match method {
            "part" => match arguments.get(1).and_then(|part| text_of(part)) {
                Some(part) => {
                    self.asked.parts.insert((file, part));
                }
                None => {
                    self.asked.any_part.insert(file);
                }
            },
            "by" => {
                if let Expr::Reference(list) = first
                    && let Expr::Array(list) = &*list.expr
                {
                    self.asked
                        .rows
                        .extend(list.elems.iter().filter_map(text_of).map(|id| (file.clone(), id)));
                }
            }
            "say" | "tell" | "find" => {
                if self.composes(first) {
                    self.asked.composed.push(file.clone());
                }
                let mut ids = Vec::new();
                let closed = self.endings(first, &mut ids);
                let facts = match arguments.get(1) {
                    None => self.list(BTreeSet::new()),
                    Some(facts) => self.facts(facts),
                };
                if !ids.is_empty() || facts.is_some() {
                    self.asked.calls.push(Call { file, ids, closed, facts });
                }
            }
            _ => {}
        }
    }

    fn list(&mut self, names: BTreeSet<String>) -> Option<Facts> {
        self.asked.lists += 1;
        Some(Facts { list: self.asked.lists, names })
    }

    fn facts(&mut self, given: &Expr) -> Option<Facts> {
        match given {
            Expr::Reference(inner) => self.facts(&inner.expr),
            Expr::Array(array) => {
                let names: Option<BTreeSet<String>> = array.elems.iter().map(name_of).collect();
                self.list(names?)
            }
            Expr::Path(path) => self.known.get(&path.path.get_ident()?.to_string())?.facts.clone(),
            _ => None,
        }
    }

    /// The texts that an expression can come to, and whether these are all.
    fn endings(&self, of: &Expr, into: &mut Vec<String>) -> bool {
        match of {
            Expr::Lit(_) => {
                into.extend(text_of(of));
                true
            }
            Expr::Reference(inner) => self.endings(&inner.expr, into),
            Expr::Paren(inner) => self.endings(&inner.expr, into),
            Expr::If(fork) => {
                let then = self.ending(&fork.then_branch, into);
                let other = fork.else_branch.as_ref().is_some_and(|(_, other)| self.endings(other, into));
                then && other
            }
            Expr::Block(block) => self.ending(&block.block, into),
            Expr::Match(fork) => {
                let ends: Vec<bool> = fork.arms.iter().map(|arm| self.endings(&arm.body, into)).collect();
                ends.into_iter().all(|closed| closed)
            }
            Expr::Path(path) => {
                let known = path.path.get_ident().and_then(|name| self.known.get(&name.to_string()));
                into.extend(known.iter().flat_map(|known| known.ids.clone()));
                known.is_some_and(|known| known.closed)
            }
            _ => false,
        }
    }

    fn ending(&self, block: &syn::Block, into: &mut Vec<String>) -> bool {
        matches!(block.stmts.last(), Some(syn::Stmt::Expr(last, None)) if self.endings(last, into))
    }

    /// Whether an id is put together in the call, or in the function around it.
    fn composes(&self, id: &Expr) -> bool {
        match id {
            Expr::Reference(inner) => self.composes(&inner.expr),
            Expr::Macro(made) => made.mac.path.is_ident("format"),
            Expr::Path(path) => {
                let known = path.path.get_ident().and_then(|name| self.known.get(&name.to_string()));
                known.is_some_and(|known| known.composed)
            }
            _ => false,
        }
    }

    /// A list of facts that is named without a call being made with it goes somewhere else.
    fn opens(&mut self, name: &str) {
        if let Some(Known { facts: Some(facts), .. }) = self.known.get(name) {
            self.asked.open_lists.insert(facts.list);
        }
    }

    /// Only a macro can parse what is in it, so texts and calls are looked for in its tokens. What an attribute of a
    /// tag is set to (`class="…"`) is no sentence.
    fn tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            let before = |steps: usize| at.checked_sub(steps).and_then(|at| tokens.get(at));
            match token {
                TokenTree::Literal(literal) if !(is(before(1), '=') && is_name(before(2))) => {
                    if let Ok(Lit::Str(text)) = syn::parse_str(&literal.to_string()) {
                        self.text(text.value());
                    }
                }
                TokenTree::Group(group) => {
                    if let (Some(TokenTree::Ident(method)), true) = (before(1), is(before(2), '.'))
                        && group.delimiter() == Delimiter::Parenthesis
                        && let Ok(found) =
                            Punctuated::<Expr, Token![,]>::parse_terminated.parse2(group.stream())
                    {
                        self.call(&method.to_string(), &found.iter().collect::<Vec<_>>());
                        if asks(&method.to_string()) && matches!(found.get(1), Some(facts) if is_named(facts))
                        {
                            found.first().into_iter().for_each(|id| self.visit_expr(id));
                            continue;
                        }
                    }
                    self.tokens(group.stream());
                }
                TokenTree::Ident(name) => self.opens(&name.to_string()),
                TokenTree::Literal(_) | TokenTree::Punct(_) => {}
            }
        }
    }
}

fn is(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(found)) if found.as_char() == wanted)
}

const fn is_name(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Ident(_)))
}

fn asks(method: &str) -> bool {
    ["say", "tell", "find"].contains(&method)
}

/// Whether facts are given under a name.
fn is_named(facts: &Expr) -> bool {
    match facts {
        Expr::Reference(inner) => is_named(&inner.expr),
        Expr::Path(_) => true,
        _ => false,
    }
}

fn text_of(expression: &Expr) -> Option<String> {
    let Expr::Lit(literal) = expression else { return None };
    let Lit::Str(text) = &literal.lit else { return None };
    Some(text.value())
}

/// The name of a fact: a pair that begins with a text.
fn name_of(pair: &Expr) -> Option<String> {
    let Expr::Tuple(pair) = pair else { return None };
    text_of(pair.elems.first()?)
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let of_tests = |meta: &syn::MetaList| meta.tokens.to_string() == "test";
        attribute.path().is_ident("test")
            || attribute.path().is_ident("cfg") && attribute.meta.require_list().is_ok_and(of_tests)
    })
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if !is_test(&item.attrs) {
            self.known.clear();
            visit::visit_item_fn(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.known.clear();
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_local(&mut self, local: &'ast syn::Local) {
        visit::visit_local(self, local);
        if let (Pat::Ident(name), Some(init)) = (&local.pat, &local.init) {
            let mut known = Known { facts: self.facts(&init.expr), ..Known::default() };
            known.composed = self.composes(&init.expr);
            known.closed = self.endings(&init.expr, &mut known.ids);
            self.known.insert(name.ident.to_string(), known);
        }
    }

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        self.text(text.value());
    }

    fn visit_macro(&mut self, made: &'ast syn::Macro) {
        self.tokens(made.tokens.clone());
    }

    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        if let Some(name) = path.path.get_ident() {
            self.opens(&name.to_string());
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let method = call.method.to_string();
        self.call(&method, &call.args.iter().collect::<Vec<_>>());
        self.visit_expr(&call.receiver);
        for (at, argument) in call.args.iter().enumerate() {
            if !(asks(&method) && at == 1 && is_named(argument)) {
                self.visit_expr(argument);
            }
        }
    }
}

#[test]
fn calls_are_found_wherever_they_are_made() {
    let mut asked = Asked::default();
    let text = r#"
        fn page(words: &Words, late: bool) -> Html {
            let id = if late { "bill-late" } else { "bill-paid" };
            let facts = [("sum", 1.into()), ("day", 2.into())];
            let shared = [("week", 1.into())];
            hand_on(&shared);
            words.tell(match late { true => "a-b", false => "a-c" }, &[("one", 1.into())]);
            html! { <p class="page-lead" title={words.say("page-title")}>{ words.tell(id, &facts) }</p> }
        }
        fn made(words: &Words, id: &str) { words.say(&format!("{id}.lead")); words.tell(id, &[("x", 1.into())]); }
        fn told(words: &Words, of: &str) { let id = format!("of-{of}"); words.tell(&id, &elsewhere()); }
        #[cfg(test)]
        mod tests { fn of_tests(words: &Words) { words.say("only-in-tests"); } }
    "#;
    asked.read_file("page.rs".into(), text);
    let names = |call: &Call| call.facts.iter().flat_map(|facts| facts.names.clone()).collect::<Vec<_>>();
    let calls: Vec<_> =
        asked.calls.iter().map(|call| format!("{:?} {:?} {}", call.ids, names(call), call.closed)).collect();
    assert_eq!(
        calls,
        [
            r#"["a-b", "a-c"] ["one"] true"#,
            r#"["page-title"] [] true"#,
            r#"["bill-late", "bill-paid"] ["day", "sum"] true"#,
            r#"[] [] false"#,
            r#"[] ["x"] false"#,
        ]
    );
    assert_eq!(asked.composed, ["page.rs", "page.rs"]);
    assert!(!asked.texts.contains_key("page-lead") && !asked.texts.contains_key("only-in-tests"));
    assert_eq!(asked.open_lists.len(), 1, "the list that is handed on");
}
