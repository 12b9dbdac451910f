//! A Rust file as the house rules see it: parsed, with every path spelled out from where it begins.

use proc_macro2::{Span, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Item, UseTree};

/// What a Rust file names, calls and holds, its comments and attributes left out.
#[derive(Default)]
pub struct Source {
    pub name: String,
    /// Every path, spelled out: `crate::ui::pages::home`, `std::fs`. A glob ends in `*`.
    pub paths: BTreeSet<String>,
    /// Every name of a method, a field or anything else after a dot.
    pub dotted: BTreeSet<String>,
    /// Every single name.
    pub names: BTreeSet<String>,
    /// Attributes by their paths.
    pub attributes: BTreeSet<String>,
    /// First line and length of every function.
    pub functions: Vec<(usize, usize)>,
    /// First line and length of every `html!` block.
    pub pages: Vec<(usize, usize)>,
    /// Lines of arms that take whatever is left.
    pub catch_alls: Vec<usize>,
    /// Every struct, every enum, every trait and every other name for a type, with what it is made of.
    pub types: Vec<Made>,
    /// What each module calls by a short name.
    called: BTreeMap<Module, BTreeMap<String, Module>>,
}

/// A struct, an enum, a trait, or another name for a type.
pub struct Made {
    /// Its path.
    pub path: String,
    /// The line it begins in.
    pub line: usize,
    /// Who may name it.
    pub seen: Seen,
    /// What is derived for it, by the last name of each path.
    pub derived: BTreeSet<String>,
    /// Every type that its fields name, however deep, spelled out.
    pub of: BTreeSet<String>,
}

/// Who may name a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Only its own module.
    Private,
    /// Others, however few.
    Shared,
}

impl From<&syn::Visibility> for Seen {
    fn from(visibility: &syn::Visibility) -> Self {
        match visibility {
            syn::Visibility::Inherited => Self::Private,
            syn::Visibility::Public(_) | syn::Visibility::Restricted(_) => Self::Shared,
        }
    }
}

impl Source {
    pub fn read(name: &str, text: &str) -> Self {
        let parsed = syn::parse_file(text).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        let module = module_of(name);
        let mut called = BTreeMap::new();
        collect(&module, &parsed.items, &mut called);
        let source = Self { name: name.to_owned(), ..Self::default() };
        let mut reader = Reader { source, module, called };
        reader.visit_file(&parsed);
        Self { called: reader.called, ..reader.source }
    }

    /// Whether it is there for tests alone.
    pub fn is_test(&self) -> bool {
        self.name.contains("/tests/") || self.name.ends_with("tests.rs")
    }

    /// What `path` stands for where this file passes it on under a name of its own.
    pub fn passed_on(&self, path: &str) -> Option<String> {
        let (module, name) = path.rsplit_once("::")?;
        let module: Module = module.split("::").map(str::to_owned).collect();
        let found = self.called.get(&module)?.get(name)?;
        Some(spelled(&self.called, &module, found).join("::"))
    }

    /// The paths that reach into `wanted`. A glob of something around it reaches into it, too.
    pub fn reaches<'a>(&'a self, wanted: &'a str) -> impl Iterator<Item = &'a String> {
        self.paths.iter().filter(move |path| {
            let around = path.strip_suffix("::*");
            is_below(path, wanted) || around.is_some_and(|around| is_below(wanted, around))
        })
    }

    /// Whether any path or name is `word`, wherever it comes from.
    pub fn names(&self, word: &str) -> bool {
        self.names.contains(word) || self.paths.iter().any(|path| path.split("::").any(|part| part == word))
    }
}

fn is_below(path: &str, wanted: &str) -> bool {
    path.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

type Module = Vec<String>;

/// The module that a file is: `src/ui/state/mod.rs` is `crate::ui::state`.
fn module_of(name: &str) -> Module {
    let inside = name.split_once("src/").map_or(name, |(_, inside)| inside);
    let inside = inside.trim_end_matches(".rs");
    let parts = inside.split('/').filter(|part| !["mod", "lib", "main"].contains(part)).map(str::to_owned);
    std::iter::once("crate".to_owned()).chain(parts).collect()
}

/// What a module calls by a short name: what it imports, and the modules and types in it.
fn collect(module: &Module, items: &[Item], into: &mut BTreeMap<Module, BTreeMap<String, Module>>) {
    for item in items {
        match item {
            Item::Use(item) => {
                let mut found = Vec::new();
                spell(&item.tree, Vec::new(), &mut found);
                let imports = found.into_iter().filter(|(short, _)| short != "*");
                into.entry(module.clone()).or_default().extend(imports);
            }
            Item::Mod(item) => {
                let inner: Module = module.iter().cloned().chain([item.ident.to_string()]).collect();
                into.entry(module.clone()).or_default().insert(item.ident.to_string(), inner.clone());
                if let Some((_, items)) = &item.content {
                    collect(&inner, items, into);
                }
            }
            Item::Struct(syn::ItemStruct { ident, .. })
            | Item::Enum(syn::ItemEnum { ident, .. })
            | Item::Type(syn::ItemType { ident, .. }) => {
                let path: Module = module.iter().cloned().chain([ident.to_string()]).collect();
                into.entry(module.clone()).or_default().insert(ident.to_string(), path);
            }
            _ => {}
        }
    }
}

/// The branches of a `use` tree, each with the name that it goes by in the module.
fn spell(tree: &UseTree, before: Module, into: &mut Vec<(String, Module)>) {
    let with = |last: String| before.iter().cloned().chain([last]).collect::<Module>();
    match tree {
        UseTree::Path(path) => spell(&path.tree, with(path.ident.to_string()), into),
        UseTree::Name(name) if name.ident == "self" => {
            into.extend(before.last().cloned().map(|short| (short, before)));
        }
        UseTree::Name(name) => into.push((name.ident.to_string(), with(name.ident.to_string()))),
        UseTree::Rename(name) if name.ident == "self" => into.push((name.rename.to_string(), before)),
        UseTree::Rename(name) => into.push((name.rename.to_string(), with(name.ident.to_string()))),
        UseTree::Glob(_) => into.push(("*".to_owned(), with("*".to_owned()))),
        UseTree::Group(group) => group.items.iter().for_each(|tree| spell(tree, before.clone(), into)),
    }
}

/// A path from where it begins: `super`, `self` and what an import has shortened are spelled out.
fn spelled(
    called: &BTreeMap<Module, BTreeMap<String, Module>>,
    module: &[String],
    path: &[String],
) -> Module {
    let mut path = path.to_vec();
    // An import may shorten what another import has shortened, but not without end.
    for _ in 0..8 {
        let Some(first) = path.first().cloned() else { return path };
        let rest = |skipped: usize| path.iter().skip(skipped).cloned().collect::<Module>();
        let ups = path.iter().take_while(|part| *part == "super").count();
        path = match first.as_str() {
            "crate" => return path,
            // The page's own programs name its library.
            "page" => [vec!["crate".to_owned()], rest(1)].concat(),
            "self" => [module.to_vec(), rest(1)].concat(),
            "super" => {
                let kept = module.len().saturating_sub(ups).max(1);
                [module[..kept].to_vec(), rest(ups)].concat()
            }
            short => match called.get(module).and_then(|names| names.get(short)) {
                Some(long) if long.first() != Some(&first) => [long.clone(), rest(1)].concat(),
                Some(long) => return [long.clone(), rest(1)].concat(),
                None => return path,
            },
        };
    }
    path
}

struct Reader {
    source: Source,
    module: Module,
    called: BTreeMap<Module, BTreeMap<String, Module>>,
}

impl Reader {
    fn path(&mut self, path: &[String]) {
        let whole = spelled(&self.called, &self.module, path);
        self.source.names.extend(path.iter().cloned());
        self.source.paths.insert(whole.join("::"));
    }

    /// What is in a macro: paths, names after dots, and `html!` blocks in it.
    fn tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is = |at: usize, wanted: char| matches!(tokens.get(at), Some(TokenTree::Punct(found)) if found.as_char() == wanted);
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            match token {
                TokenTree::Ident(name) => {
                    if at > 0 && is(at - 1, '.') {
                        self.source.dotted.insert(name.to_string());
                    }
                    let mut path = vec![name.to_string()];
                    while is(at + 1, ':') && is(at + 2, ':') {
                        let Some(TokenTree::Ident(next)) = tokens.get(at + 3) else { break };
                        path.push(next.to_string());
                        at += 3;
                    }
                    self.path(&path);
                    if let (Some("html"), true, Some(TokenTree::Group(block))) =
                        (path.last().map(String::as_str), is(at + 1, '!'), tokens.get(at + 2))
                    {
                        self.source.pages.push(lines(block.span_open(), block.span_close()));
                    }
                }
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            at += 1;
        }
    }

    /// A type by its name, with what is derived for it and what it is made of.
    fn made(&mut self, name: &syn::Ident, seen: Seen, attributes: &[syn::Attribute], named: Named) {
        let derived = attributes.iter().filter(|attribute| attribute.path().is_ident("derive"));
        let lists = derived.filter_map(|attribute| {
            attribute.parse_args_with(Punctuated::<syn::Path, syn::Token![,]>::parse_terminated).ok()
        });
        let last = |path: syn::Path| path.segments.last().map(|part| part.ident.to_string());
        let of = named.0.iter().map(|path| spelled(&self.called, &self.module, path));
        let path = self.module.iter().cloned().chain([name.to_string()]).collect::<Module>();
        self.source.types.push(Made {
            path: path.join("::"),
            line: name.span().start().line,
            seen,
            derived: lists.flatten().filter_map(last).collect(),
            of: of.map(|path| path.join("::")).collect(),
        });
    }

    fn function(&mut self, from: Span, block: &syn::Block) {
        self.source.functions.push(lines(from, block.brace_token.span.close()));
    }
}

fn lines(from: Span, to: Span) -> (usize, usize) {
    let first = from.start().line;
    (first, to.end().line + 1 - first)
}

/// The paths in a type, those in its generics among them.
#[derive(Default)]
struct Named(Vec<Module>);

impl<'ast> Visit<'ast> for Named {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.0.push(path.segments.iter().map(|part| part.ident.to_string()).collect());
        visit::visit_path(self, path);
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let mut found = Vec::new();
        spell(&item.tree, Vec::new(), &mut found);
        let named = self.called.entry(self.module.clone()).or_default();
        // An import inside of a function counts for its module.
        named.extend(found.iter().filter(|(short, _)| short != "*").cloned());
        found.iter().for_each(|(_, path)| self.path(path));
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        let mut named = Named::default();
        item.fields.iter().for_each(|field| named.visit_type(&field.ty));
        self.made(&item.ident, Seen::from(&item.vis), &item.attrs, named);
        visit::visit_item_struct(self, item);
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        let mut named = Named::default();
        let fields = item.variants.iter().flat_map(|variant| &variant.fields);
        fields.for_each(|field| named.visit_type(&field.ty));
        self.made(&item.ident, Seen::from(&item.vis), &item.attrs, named);
        visit::visit_item_enum(self, item);
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        let mut named = Named::default();
        named.visit_type(&item.ty);
        self.made(&item.ident, Seen::from(&item.vis), &item.attrs, named);
        visit::visit_item_type(self, item);
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.made(&item.ident, Seen::from(&item.vis), &item.attrs, Named::default());
        visit::visit_item_trait(self, item);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let parts: Module = path.segments.iter().map(|part| part.ident.to_string()).collect();
        self.path(&parts);
        visit::visit_path(self, path);
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        let parts: Vec<_> = attribute.path().segments.iter().map(|part| part.ident.to_string()).collect();
        self.source.attributes.insert(parts.join("::"));
    }

    fn visit_macro(&mut self, made: &'ast syn::Macro) {
        self.visit_path(&made.path);
        if let (true, syn::MacroDelimiter::Brace(brace)) = (made.path.is_ident("html"), &made.delimiter) {
            self.source.pages.push(lines(brace.span.open(), brace.span.close()));
        }
        self.tokens(made.tokens.clone());
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.source.dotted.insert(call.method.to_string());
        visit::visit_expr_method_call(self, call);
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        if matches!(arm.pat, syn::Pat::Wild(_)) && arm.guard.is_none() {
            self.source.catch_alls.push(arm.span().start().line);
        }
        visit::visit_arm(self, arm);
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(item.sig.span(), &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.function(item.sig.span(), &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.function(item.sig.span(), block);
        }
        visit::visit_trait_item_fn(self, item);
    }
}

#[test]
fn blocks_and_arms_are_counted_in_lines() {
    let text = r#"
struct Page;
impl Page {
    fn short(&self) -> u8 { 1 }
    fn long(&self, of: u8) -> Html {
        match of {
            0 => html! { <p>{ "none" }</p> },
            _ => html! {
                <ul>
                    for all in 0..of {
                        { made(html! {
                            <li>{ all }</li>
                        }) }
                    }
                </ul>
            },
        }
    }
}
"#;
    let source = Source::read("src/ui/page.rs", text);
    assert_eq!(source.functions, [(4, 1), (5, 14)]);
    assert_eq!(source.pages, [(7, 1), (8, 9), (11, 3)]);
    assert_eq!(source.catch_alls, [8]);
}
