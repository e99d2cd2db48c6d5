using Domain;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Host.Persistence;

internal sealed class UnitIdConverter() : ValueConverter<UnitId, Guid>(id => id.Value, stored => new UnitId(stored));
