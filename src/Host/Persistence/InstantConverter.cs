using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Host.Persistence;

/// <summary>Instants are stored as UTC milliseconds since 1970, which every provider sorts alike.</summary>
internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
    at => at.ToUnixTimeMilliseconds(),
    stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));
