namespace Publishing.Verifying.Reprint;

/// <summary>The JSON Schema (draft 2020-12) of <c>diff.json</c>; a test holds the writer to it.</summary>
internal static class ReprintSchema
{
    public const string Text = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "diff.json",
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "title", "oldPages", "newPages", "lettersOnly", "pages", "runs", "gone", "changes"],
          "properties": {
            "id": { "type": "string" },
            "title": { "type": "string" },
            "oldPages": { "type": "integer", "minimum": 0 },
            "newPages": { "type": "integer", "minimum": 0 },
            "lettersOnly": { "description": "Finished files were compared, by their letters and where those stand; not by pictures and rules.", "type": "boolean" },
            "signatures": {
              "description": "Signatures of the new book, and which need new plates; absent where the pages to a signature are not known.",
              "type": "object",
              "additionalProperties": false,
              "required": ["pagesEach", "count", "remade"],
              "properties": {
                "pagesEach": { "type": "integer", "minimum": 1 },
                "count": { "type": "integer", "minimum": 0 },
                "remade": { "type": "array", "items": { "type": "integer", "minimum": 1 } }
              }
            },
            "pages": {
              "description": "Every page of the new book, in order.",
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["number", "page", "change"],
                "properties": {
                  "number": { "description": "Counted from 1 over all pages.", "type": "integer", "minimum": 1 },
                  "page": { "description": "What a reader calls it.", "type": "string" },
                  "change": { "$ref": "#/$defs/change" },
                  "oldNumber": { "description": "Its counterpart in the old book.", "type": "integer", "minimum": 1 },
                  "oldPage": { "type": "string" }
                }
              }
            },
            "runs": {
              "description": "The pages of the new book summed up.",
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["change", "first", "last", "words"],
                "properties": {
                  "change": { "$ref": "#/$defs/change" },
                  "first": { "type": "integer", "minimum": 1 },
                  "last": { "type": "integer", "minimum": 1 },
                  "inStepAt": { "description": "Of a reflow: number of the page from which on the books agree again.", "type": "integer", "minimum": 1 },
                  "words": { "$ref": "#/$defs/wording" }
                }
              }
            },
            "gone": {
              "description": "Pages of the old book without a counterpart.",
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["number", "page"],
                "properties": { "number": { "type": "integer", "minimum": 1 }, "page": { "type": "string" } }
              }
            },
            "changes": {
              "description": "Words that differ, in the order of the new pages; those of pages that are gone come last.",
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["reason", "before", "takenOut", "putIn"],
                "properties": {
                  "reason": { "enum": ["edit", "running-head", "picture", "contents-number", "index-number", "reference"] },
                  "number": { "description": "The new page, counted from 1.", "type": "integer", "minimum": 1 },
                  "page": { "type": "string" },
                  "place": { "description": "File and line in the new manuscript, else in the old.", "type": "string" },
                  "before": { "description": "The words right before, which both books have.", "type": "string" },
                  "takenOut": { "type": "string" },
                  "putIn": { "type": "string" }
                }
              }
            }
          },
          "$defs": {
            "change": {
              "description": "shifted: only the page number differs; renumbered: only numbers of contents, index and references; reflowed: the same words, moved; restyled: the same words at the same places, drawn otherwise.",
              "enum": ["unchanged", "shifted", "edited", "renumbered", "reflowed", "restyled", "new"]
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
