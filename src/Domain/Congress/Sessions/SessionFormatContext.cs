using System.Text.Json.Serialization;

namespace Domain.Congress.Sessions;

/// <summary>Generated readers and writers: a session is read and written with every act.</summary>
[JsonSerializable(typeof(StoredSession))]
internal sealed partial class SessionFormatContext : JsonSerializerContext;
