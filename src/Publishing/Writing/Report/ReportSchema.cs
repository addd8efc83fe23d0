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
          "required": ["id", "title", "isbn", "price", "pages", "signatures", "outputs", "wordSpaces", "looseLines", "diagnostics"],
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
              "required": ["pagesEach", "count", "emptyPages"],
              "properties": {
                "pagesEach": { "type": "integer", "minimum": 1 },
                "count": { "type": "integer", "minimum": 0 },
                "emptyPages": { "type": "integer", "minimum": 0 }
              }
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
              "required": ["lines", "mean", "deviation", "tightest", "loosest"],
              "properties": {
                "lines": { "description": "Justified lines.", "type": "integer", "minimum": 0 },
                "mean": { "description": "Of all spaces.", "type": "number" },
                "deviation": { "description": "Standard deviation of all spaces.", "type": "number", "minimum": 0 },
                "tightest": { "description": "The least mean of a line.", "type": "number" },
                "loosest": { "description": "The greatest mean of a line.", "type": "number" }
              }
            },
            "looseLines": {
              "description": "The loosest lines of the body, widest word space first.",
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["page", "wordSpace", "text"],
                "properties": {
                  "page": { "type": "string" },
                  "wordSpace": { "description": "Mean space between words, in em.", "type": "number" },
                  "text": { "type": "string" }
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
                  "message": { "$ref": "#/$defs/wording" },
                  "hint": { "$ref": "#/$defs/wording" }
                }
              }
            }
          },
          "$defs": {
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
