namespace Publishing.Writing.Report;

/// <summary>The JSON Schema (draft 2020-12) of <c>report.json</c>; a test holds the writer to it.</summary>
internal static class ReportSchema
{
    public const string Text = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "report.json",
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "title", "isbn", "price", "pages", "signatures", "outputs", "wordSpaces", "looseLines", "tightLines", "lineEnds", "lastLines", "pageFaults", "diagnostics"],
          "properties": {
            "id": { "type": "string" },
            "title": { "type": "string" },
            "isbn": {
              "description": "As written in book.yaml.",
              "type": "object",
              "additionalProperties": false,
              "properties": { "print": { "type": "string" }, "ebook": { "type": "string" }, "addon": { "type": "string" } }
            },
            "price": {
              "description": "List prices in won.",
              "type": "object",
              "additionalProperties": false,
              "properties": { "print": { "type": "string", "pattern": "^[0-9]+$" }, "ebook": { "type": "string", "pattern": "^[0-9]+$" } }
            },
            "pages": { "type": "integer", "minimum": 0 },
            "signatures": {
              "description": "Whole signatures that hold the pages, and how many pages of the last stay empty.",
              "type": "object",
              "additionalProperties": false,
              "required": ["pressPages", "pagesEach", "count", "emptyPages"],
              "properties": {
                "pressPages": { "description": "With the blank pages that a leaf, a fold or a whole signature needs.", "type": "integer", "minimum": 0 },
                "pagesPerSheet": { "description": "Both sides of a full sheet, where the trim is of a known fold.", "type": "integer", "minimum": 1 },
                "sheets": { "type": "integer", "minimum": 0 },
                "pagesEach": { "type": "integer", "minimum": 1 },
                "count": { "type": "integer", "minimum": 0 },
                "emptyPages": { "type": "integer", "minimum": 0 }
              }
            },
            "spine": {
              "description": "The thickness of the spine and the sum it comes from.",
              "type": "object",
              "additionalProperties": false,
              "required": ["millimetres", "sum"],
              "properties": { "millimetres": { "type": "number", "minimum": 0 }, "sum": { "type": "string" } }
            },
            "outputs": {
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["path", "bytes", "sha256", "standards", "fonts"],
                "properties": {
                  "path": { "description": "Inside the book's output folder.", "type": "string" },
                  "bytes": { "type": "integer", "minimum": 1 },
                  "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
                  "pages": { "type": "integer", "minimum": 0 },
                  "inks": {
                    "description": "Of a file for the press, page by page: colour spaces, inks, and the share of the page that letters, rules and grounds cover (a colour by the sum of its inks; pictures not counted in).",
                    "type": "array",
                    "items": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": ["page", "spaces", "inks", "coverage"],
                      "properties": {
                        "page": { "type": "string" },
                        "spaces": { "type": "array", "items": { "type": "string" } },
                        "inks": { "type": "array", "items": { "type": "string" } },
                        "coverage": { "type": "number", "minimum": 0 }
                      }
                    }
                  },
                  "standards": { "description": "What the file claims to conform to.", "type": "array", "items": { "type": "string" } },
                  "fonts": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": ["name", "glyphs", "embedded", "subset"],
                      "properties": {
                        "name": { "type": "string" },
                        "glyphs": { "type": "integer", "minimum": 1 },
                        "embedded": { "type": "boolean" },
                        "subset": { "type": "boolean" }
                      }
                    }
                  }
                }
              }
            },
            "wordSpaces": {
              "description": "Spaces between words over the justified lines of the body, in em.",
              "type": "object",
              "additionalProperties": false,
              "required": ["lines", "mean", "deviation", "tightest", "loosest", "distribution"],
              "properties": {
                "lines": { "description": "Justified lines.", "type": "integer", "minimum": 0 },
                "mean": { "description": "Of all spaces.", "type": "number" },
                "deviation": { "description": "Standard deviation of all spaces.", "type": "number", "minimum": 0 },
                "tightest": { "description": "The least mean of a line.", "type": "number" },
                "loosest": { "description": "The greatest mean of a line.", "type": "number" },
                "distribution": {
                  "description": "Spaces by width, in steps of .05 em; the first step holds all narrower spaces too, the last all wider ones.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["from", "count"],
                    "properties": { "from": { "type": "number" }, "count": { "type": "integer", "minimum": 0 } }
                  }
                }
              }
            },
            "looseLines": { "description": "The loosest lines of the body, widest word space first.", "$ref": "#/$defs/lines" },
            "tightLines": { "description": "The tightest lines of the body, narrowest word space first.", "$ref": "#/$defs/lines" },
            "lineEnds": {
              "description": "Justified lines that end inside a word (어절).",
              "type": "object",
              "additionalProperties": false,
              "required": ["insideWord", "leavingOneLetter", "ladders", "brokenWords"],
              "properties": {
                "insideWord": { "type": "integer", "minimum": 0 },
                "leavingOneLetter": { "description": "Of these, with one letter of the word left on the line.", "type": "integer", "minimum": 0 },
                "ladders": { "description": "The first of three or more lines in a row that end inside a word.", "$ref": "#/$defs/lines" },
                "brokenWords": {
                  "description": "With break: word, every word that a line end broke, a bar where it did.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["page", "line", "word"],
                    "properties": {
                      "page": { "type": "string" },
                      "line": { "type": "integer", "minimum": 1 },
                      "place": { "description": "File and line in the manuscript.", "type": "string" },
                      "word": { "type": "string" }
                    }
                  }
                }
              }
            },
            "lastLines": {
              "description": "Last lines of paragraphs of two lines or more.",
              "type": "object",
              "additionalProperties": false,
              "required": ["paragraphs", "ofOneLetter", "ofTwoOrFewer", "short"],
              "properties": {
                "paragraphs": { "type": "integer", "minimum": 0 },
                "ofOneLetter": { "type": "integer", "minimum": 0 },
                "ofTwoOrFewer": { "type": "integer", "minimum": 0 },
                "short": { "description": "Those of one or two letters.", "$ref": "#/$defs/lines" }
              }
            },
            "pageFaults": {
              "description": "Pages that could not be made good, and why.",
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["page", "kind", "lines", "why"],
                "properties": {
                  "page": { "type": "string" },
                  "kind": {
                    "description": "short: ends above the foot; uneven: not level with the page it faces; parted: ends inside what is kept together.",
                    "enum": ["short", "uneven", "widow", "orphan", "heading", "parted", "late-note"]
                  },
                  "lines": { "description": "Lines that it lacks, or by which the feet differ.", "type": "integer", "minimum": 0 },
                  "place": { "description": "File and line of what comes next.", "type": "string" },
                  "why": { "$ref": "#/$defs/wording" }
                }
              }
            },
            "diagnostics": {
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["code", "severity", "message", "hint"],
                "properties": {
                  "code": { "type": "string" },
                  "severity": { "enum": ["error", "warning", "information"] },
                  "path": { "type": "string" },
                  "line": { "type": "integer", "minimum": 1 },
                  "column": { "type": "integer", "minimum": 1 },
                  "length": { "type": "integer", "minimum": 0 },
                  "page": { "description": "What a reader calls the page that a finding of the layout stands on.", "type": "string" },
                  "message": { "$ref": "#/$defs/wording" },
                  "hint": { "$ref": "#/$defs/wording" },
                  "mend": {
                    "description": "The change that the hint names: a range of a file and the words to put in its place.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["path", "line", "column", "length", "text"],
                    "properties": {
                      "path": { "type": "string" },
                      "line": { "type": "integer", "minimum": 1 },
                      "column": { "type": "integer", "minimum": 1 },
                      "length": { "type": "integer", "minimum": 0 },
                      "text": { "type": "string" }
                    }
                  }
                }
              }
            }
          },
          "$defs": {
            "lines": {
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["page", "line", "wordSpace", "text"],
                "properties": {
                  "page": { "type": "string" },
                  "line": { "description": "Among the lines of running text on the page.", "type": "integer", "minimum": 1 },
                  "place": { "description": "File and line in the manuscript.", "type": "string" },
                  "wordSpace": { "description": "Mean space between words, in em; 0 where there are fewer than two.", "type": "number" },
                  "text": { "type": "string" }
                }
              }
            },
            "wording": {
              "type": "object",
              "additionalProperties": false,
              "required": ["ko", "en"],
              "properties": { "ko": { "type": "string" }, "en": { "type": "string" } }
            }
          }
        }

        """;
}
