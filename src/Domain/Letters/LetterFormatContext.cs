using System.Text.Json.Serialization;

namespace Domain.Letters;

/// <summary>Generated readers and writers: a letter is read and written with every act.</summary>
[JsonSerializable(typeof(StoredLetter))]
internal sealed partial class LetterFormatContext : JsonSerializerContext;
