//! The heads: who is who, by shape first. Colours come from the styles, by `data-head`.

/// A head that is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    /// Harbour Foods: a fair bob, a fringe, a roll-neck.
    Harbour,
    /// Northline Rail: bald, grey beard, square glasses.
    Northline,
    /// Okafor Clinics: hair in a high round, round glasses, a white coat.
    Okafor,
    /// Bright School: red curls, freckles.
    Bright,
    /// Meridian Hotels: a headscarf.
    Meridian,
    /// Tessera Tiles: a flat cap and a moustache.
    Tessera,
    /// Linden Books: white hair in a knot, half-moon glasses.
    Linden,
    /// Castell Energy: a turban and a full beard.
    Castell,
    /// Anybody.
    Anybody,
}

impl Head {
    /// The characters that are drawn, by their ids in files.
    pub(super) const OF: [(&'static str, Self); 8] = [
        ("harbour-foods", Self::Harbour),
        ("northline-rail", Self::Northline),
        ("okafor-clinics", Self::Okafor),
        ("bright-school", Self::Bright),
        ("meridian-hotels", Self::Meridian),
        ("tessera-tiles", Self::Tessera),
        ("linden-books", Self::Linden),
        ("castell-energy", Self::Castell),
    ];

    /// The head of a character.
    pub(super) fn of(character: &str) -> Self {
        Self::OF.into_iter().find(|(id, _)| *id == character).map_or(Self::Anybody, |(_, head)| head)
    }

    /// The value of `data-head`.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Harbour => "harbour",
            Self::Northline => "northline",
            Self::Okafor => "okafor",
            Self::Bright => "bright",
            Self::Meridian => "meridian",
            Self::Tessera => "tessera",
            Self::Linden => "linden",
            Self::Castell => "castell",
            Self::Anybody => "anybody",
        }
    }
}

/// What lies behind the face: shoulders, and hair that falls behind.
pub(super) fn behind(head: Head) -> String {
    let hair = match head {
        Head::Harbour => Some(
            "M17 20 C12.6 26 12 36 13.4 41 C14.2 45 17 46.6 20 46.2 H44 C47 46.6 49.8 45 50.6 41 C52 36 51.4 26 47 20 Z",
        ),
        Head::Okafor => Some("M32 3.6 C41.5 3.6 46 10 44.4 16.4 H19.6 C18 10 22.5 3.6 32 3.6 Z"),
        Head::Bright => Some(
            "M14.6 30 C9.6 27 11.4 19.6 16 18.6 C15.6 12.6 22.4 9.2 26.6 11.4 C29.4 6.6 37 6.8 39 11 C44 9.4 49 13.4 48.2 18.6 C53 20.4 53.6 27.4 49.4 30 Z",
        ),
        Head::Linden => Some("M32 4 C37 4 39.6 7.4 38.6 11 H25.4 C24.4 7.4 27 4 32 4 Z"),
        Head::Northline | Head::Meridian | Head::Tessera | Head::Castell | Head::Anybody => None,
    };
    let hair = hair.map(|path| drawn("face-hair", path)).unwrap_or_default();
    let cloth = drawn(
        "face-cloth",
        "M9.6 53 C13 48.4 22 47.6 32 47.6 C42 47.6 51 48.4 54.4 53 C48.8 59 41 62.4 32 62.4 C23 62.4 15.2 59 9.6 53 Z",
    );
    dressed(head, &[&hair, &cloth, &collar(head)])
}

fn collar(head: Head) -> String {
    let path = match head {
        Head::Harbour => "M23.4 46.6 H40.6 V53 Q32 56 23.4 53 Z",
        Head::Okafor | Head::Linden => "M24 48 L32 60 L40 48 Z",
        Head::Northline | Head::Castell => "M25 48 L32 57 L39 48 Z M30.6 55 H33.4 L34.6 62 H29.4 Z",
        Head::Bright | Head::Tessera | Head::Meridian | Head::Anybody => "M23.6 48.4 Q32 57 40.4 48.4 Z",
    };
    drawn("face-collar", path)
}

/// Neck, ears and face.
pub(super) fn skull(head: Head) -> String {
    let face = match head {
        Head::Harbour | Head::Meridian => {
            "M17.6 28 C17.6 17.5 23.4 12.4 32 12.4 C40.6 12.4 46.4 17.5 46.4 28 C46.4 41 40.2 51 32 51 C23.8 51 17.6 41 17.6 28 Z"
        }
        Head::Northline => {
            "M17.4 28 C17.4 15.6 22.8 9.4 32 9.4 C41.2 9.4 46.6 15.6 46.6 28 V37 C46.6 45 40.4 51.4 32 51.4 C23.6 51.4 17.4 45 17.4 37 Z"
        }
        Head::Okafor | Head::Linden => {
            "M17.2 29 C17.2 18.4 23 12.2 32 12.2 C41 12.2 46.8 18.4 46.8 29 C46.8 40.4 41.6 50.8 32 50.8 C22.4 50.8 17.2 40.4 17.2 29 Z"
        }
        Head::Bright => {
            "M17.8 29 C17.8 18.6 23.8 12.6 32 12.6 C40.2 12.6 46.2 18.6 46.2 29 C46.2 42 39.4 51.6 32 51.6 C24.6 51.6 17.8 42 17.8 29 Z"
        }
        Head::Tessera => {
            "M16.6 27 C16.6 17 22.4 12 32 12 C41.6 12 47.4 17 47.4 27 V38.4 C47.4 46 40.6 51 32 51 C23.4 51 16.6 46 16.6 38.4 Z"
        }
        Head::Castell => {
            "M17.4 27 C17.4 17 23 12 32 12 C41 12 46.6 17 46.6 27 V36 C46.6 46 40.6 51 32 51 C23.4 51 17.4 46 17.4 36 Z"
        }
        Head::Anybody => {
            "M17.4 28.6 C17.4 18 23.2 11.8 32 11.8 C40.8 11.8 46.6 18 46.6 28.6 C46.6 41 40.4 51 32 51 C23.6 51 17.4 41 17.4 28.6 Z"
        }
    };
    let nose = drawn("face-nose", "M32 31.6 Q34.4 36 31.4 36.6");
    dressed(head, &[ears(head), &drawn("face-skin", face), &nose, cheeks(head)])
}

const fn ears(head: Head) -> &'static str {
    match head {
        Head::Northline | Head::Okafor | Head::Bright | Head::Tessera | Head::Linden | Head::Anybody => {
            concat!(
                r#"<g class="face-skin"><ellipse cx="16.8" cy="32.6" rx="2.9" ry="4.2"/>"#,
                r#"<ellipse cx="47.2" cy="32.6" rx="2.9" ry="4.2"/></g>"#,
            )
        }
        Head::Harbour | Head::Meridian | Head::Castell => "",
    }
}

const fn cheeks(head: Head) -> &'static str {
    match head {
        Head::Bright => concat!(
            r#"<path class="face-freckles" d="M20.6 36.4 h.1 M23 38 h.1 M25 36.2 h.1 M39 36.2 h.1 "#,
            r#"M41 38 h.1 M43.4 36.4 h.1"/>"#,
        ),
        Head::Okafor => concat!(
            r#"<g class="face-earring"><circle cx="16.6" cy="38.6" r="1.5"/>"#,
            r#"<circle cx="47.4" cy="38.6" r="1.5"/></g>"#,
        ),
        Head::Harbour
        | Head::Northline
        | Head::Meridian
        | Head::Tessera
        | Head::Linden
        | Head::Castell
        | Head::Anybody => "",
    }
}

/// Beards lie below the mouth, which stays free to speak.
pub(super) fn beard(head: Head) -> String {
    let (beard, lips) = match head {
        Head::Northline => (
            "M17.4 33 C20 37 21.6 38.6 24.4 38.4 Q32 35.4 39.6 38.4 C42.4 38.6 44 37 46.6 33 V38 C46.6 47 40.4 53 32 53 C23.6 53 17.4 47 17.4 38 Z",
            "M32 43.4 m-8.2 0 a8.2 5 0 1 0 16.4 0 a8.2 5 0 1 0 -16.4 0 Z",
        ),
        Head::Castell => (
            "M17.2 28 C19 36 21 38.4 24.4 38.2 Q32 35.2 39.6 38.2 C43 38.4 45 36 46.8 28 V40 C46.8 50 40.4 57 32 57 C23.6 57 17.2 50 17.2 40 Z",
            "M32 43.4 m-8.2 0 a8.2 5 0 1 0 16.4 0 a8.2 5 0 1 0 -16.4 0 Z",
        ),
        Head::Tessera => (
            "M22.6 40.4 C24.4 36.4 29.4 35.8 32 38 C34.6 35.8 39.6 36.4 41.4 40.4 C38.4 40.6 35 40.2 32 39.6 C29 40.2 25.6 40.6 22.6 40.4 Z",
            "",
        ),
        Head::Harbour | Head::Okafor | Head::Bright | Head::Meridian | Head::Linden | Head::Anybody => {
            return String::new();
        }
    };
    dressed(head, &[&drawn("face-beard", beard), &drawn("face-lips", lips)])
}

/// What lies above the face: a fringe, a scarf, a cap, a turban.
pub(super) fn above(head: Head) -> String {
    let inner = match head {
        Head::Harbour => drawn(
            "face-hair",
            "M16.4 33 C14.4 20 20.4 10.6 32 10.6 C43.6 10.6 49.6 20 47.6 33 C46.6 27.6 45.4 24.4 43.2 21.8 C36 23.4 25.6 21.6 22.8 17.2 C20.2 22 17.6 26.6 16.4 33 Z",
        ),
        Head::Northline => drawn(
            "face-hair",
            "M17.4 31 C15.8 27 15.9 22 18 18.4 C18.8 22 18.4 27 17.4 31 Z M46.6 31 C48.2 27 48.1 22 46 18.4 C45.2 22 45.6 27 46.6 31 Z",
        ),
        Head::Okafor => drawn(
            "face-hair",
            "M16.8 28 C15.6 17 22.6 10.6 32 10.6 C41.4 10.6 48.4 17 47.2 28 C45.2 21 40.4 18 32 18 C23.6 18 18.8 21 16.8 28 Z",
        ),
        Head::Bright => drawn(
            "face-hair",
            "M17.2 28 C13.4 25.6 15 19.4 19 19.4 C19.2 14.6 25 13 27.8 15.8 C30.4 12.4 36 13 37.4 16.2 C41 14 45.8 16.8 45.2 20.4 C49 21 49.6 26 46.8 28 C45.6 24 43.6 22.4 40.6 22.2 C36 23.2 28 23.2 23.4 22.2 C20.4 22.4 18.4 24 17.2 28 Z",
        ),
        Head::Meridian => scarf(),
        Head::Tessera => cap(),
        Head::Linden => drawn(
            "face-hair",
            "M16.8 30 C14.8 18 21.8 10 32 10 C42.2 10 49.2 18 47.2 30 C45.6 24.2 43 20.6 39 18.6 Q33.6 16.4 31.6 14 Q29 20 22.6 22.4 C19.4 24 17.8 26.4 16.8 30 Z",
        ),
        Head::Castell => turban(),
        Head::Anybody => String::new(),
    };
    dressed(head, &[&inner])
}

fn scarf() -> String {
    let wrap = drawn(
        "face-wrap",
        "M11.6 54 C12.8 46 12.2 40 12.4 30 C12.6 15.6 20.6 6.8 32 6.8 C43.4 6.8 51.4 15.6 51.6 30 C51.8 40 51.2 46 52.4 54 C46 58 39 59.4 32 59.4 C25 59.4 18 58 11.6 54 Z M32 15.8 C24 15.8 19.4 21 19.4 30 C19.4 41 25 49.4 32 49.4 C39 49.4 44.6 41 44.6 30 C44.6 21 40 15.8 32 15.8 Z",
    );
    let fold = drawn("face-fold", "M20 47.6 Q30 56.4 45.6 52.6 M17 43 Q17.4 49 14.6 54.4");
    [wrap, fold].concat()
}

fn cap() -> String {
    let hair = drawn(
        "face-hair",
        "M17 30 C15.8 26 16.2 22 17.6 20 H20.8 C19.6 23 18.8 26 17 30 Z M47 30 C48.2 26 47.8 22 46.4 20 H43.2 C44.4 23 45.2 26 47 30 Z",
    );
    let wrap = drawn(
        "face-wrap",
        "M13.6 21.4 C12.4 11.4 21 6 32.6 6 C44.4 6 51.4 11 50.6 20.4 C50.4 21.6 49.4 22 48.4 21.8 C38 19.4 26 19.4 15.4 22.6 C14.4 22.8 13.8 22.4 13.6 21.4 Z",
    );
    let fold = drawn("face-fold", "M15 21 C25 15.6 39 15.2 49.8 19.6 M34 6 Q31 8.4 31.6 11");
    [hair, wrap, fold].concat()
}

fn turban() -> String {
    let wrap = drawn(
        "face-wrap",
        "M13.8 26.4 C11.2 13 19.6 4.6 32 4.6 C44.4 4.6 52.8 13 50.2 26.4 C47.2 22.6 40.6 20.6 32 15.4 C23.4 20.6 16.8 22.6 13.8 26.4 Z",
    );
    let fold = drawn(
        "face-fold",
        "M32 15.4 C38 12.6 44.6 11.8 48.8 13.4 M32 15.4 C26 12.6 19.4 11.8 15.2 13.4 M32 15.4 C36.4 9.6 41 7.6 44 7.8 M14 21 C20 19.6 26 17.8 32 15.4",
    );
    [wrap, fold].concat()
}

/// Glasses, in front of everything.
pub(super) fn glasses(head: Head) -> String {
    let path = match head {
        Head::Northline => {
            "M18.6 27.8 H29.6 V33.6 Q29.6 36.4 26.6 36.4 H21.6 Q18.6 36.4 18.6 33.6 Z M34.4 27.8 H45.4 V33.6 Q45.4 36.4 42.4 36.4 H37.4 Q34.4 36.4 34.4 33.6 Z M29.6 29.8 Q32 28.6 34.4 29.8"
        }
        Head::Okafor => {
            "M24.4 31.8 m-6 0 a6 6 0 1 0 12 0 a6 6 0 1 0 -12 0 M39.6 31.8 m-6 0 a6 6 0 1 0 12 0 a6 6 0 1 0 -12 0 M30.4 30.8 Q32 29.8 33.6 30.8"
        }
        Head::Linden => {
            "M18.8 33 H29.8 Q29.6 38.4 24.3 38.4 Q19 38.4 18.8 33 Z M34.2 33 H45.2 Q45 38.4 39.7 38.4 Q34.4 38.4 34.2 33 Z M29.8 33.6 Q32 32.4 34.2 33.6"
        }
        Head::Harbour | Head::Bright | Head::Meridian | Head::Tessera | Head::Castell | Head::Anybody => {
            return String::new();
        }
    };
    drawn("face-glasses", path)
}

/// A path of a class, as markup.
pub(super) fn drawn(class: &str, path: &str) -> String {
    format!(r#"<path class="{class}" d="{path}"/>"#)
}

/// What belongs to a head, in that head's colours.
fn dressed(head: Head, parts: &[&str]) -> String {
    format!(r#"<g data-head="{}">{}</g>"#, head.name(), parts.concat())
}
