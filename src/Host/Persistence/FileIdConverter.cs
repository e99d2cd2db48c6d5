using Domain;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Host.Persistence;

internal sealed class FileIdConverter() : ValueConverter<FileId, Guid>(id => id.Value, stored => new FileId(stored));
