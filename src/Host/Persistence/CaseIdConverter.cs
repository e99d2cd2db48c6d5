using Domain;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Host.Persistence;

internal sealed class CaseIdConverter() : ValueConverter<CaseId, Guid>(id => id.Value, stored => new CaseId(stored));
