using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Host.Persistence;

internal sealed class StoredNameConverter<T>() : ValueConverter<T, string>(v => StoredName.Of(v), s => StoredName.Read<T>(s))
    where T : struct, Enum;
