/* A disk that behaves as asked, laid over the real one: LD_PRELOAD=disk.so PROGRAM.
 *
 *   DISK_UNDER=FOLDER     which disk: the files in this folder (without it: every file; DISK_SAFE needs it)
 *   DISK_SYNC_US=4000     every sync takes this much longer
 *   DISK_FAIL_FROM=7      the seventh sync that is asked for fails with EIO, and so do those after it
 *   DISK_FAILURES=1       as many fail as this, then syncs work again
 *   DISK_JOURNAL=FILE     a line for each write and for each sync: when it begins, and how it ended
 *   DISK_SAFE=FOLDER      what a power cut would leave: the bytes of each file as they were when it was last synced
 *                         (a file named by its inode), and the names that the folder had when it was last synced ("names")
 *
 * A sync that fails leaves nothing behind: that is the worst that a disk may do, and Linux does it.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static const char *under, *safe;
static long delay_us, fail_from, failures = LONG_MAX;
static int journal = -1;
static long syncs;
static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;

static long number(const char *name, long usual) {
  const char *value = getenv(name);
  return value ? atol(value) : usual;
}

__attribute__((constructor)) static void begin(void) {
  under = getenv("DISK_UNDER");
  safe = getenv("DISK_SAFE");
  delay_us = number("DISK_SYNC_US", 0);
  fail_from = number("DISK_FAIL_FROM", 0);
  failures = number("DISK_FAILURES", LONG_MAX);
  const char *path = getenv("DISK_JOURNAL");
  if (path) journal = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
}

/* Whatever goes wrong in here would make a test or a figure say something untrue, so it stops the program. */
static void stop(const char *what) {
  perror(what);
  abort();
}

/* The name of a file on this disk, below its folder; NULL if it lies elsewhere. */
static const char *name_of(int fd, char path[PATH_MAX]) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length < 0) return NULL;
  path[length] = 0;
  if (!under) return path;
  size_t folder = strlen(under);
  if (strncmp(path, under, folder) != 0) return NULL;
  if (path[folder] == 0) return ".";
  return path[folder] == '/' ? path + folder + 1 : NULL;
}

static void note(const char *what, const char *name) {
  char line[PATH_MAX + 32];
  int length = snprintf(line, sizeof line, "%s %s\n", what, name);
  if (journal >= 0 && syscall(SYS_write, journal, line, length) != length) stop("the journal of the disk");
}

static void put_in_place(int fd, const char *aside, const char *place) {
  if (close(fd) != 0 || rename(aside, place) != 0) stop(place);
}

/* Keeps the bytes of a file as they are now. */
static void keep_bytes(int fd, ino_t inode) {
  char place[PATH_MAX], aside[PATH_MAX], path[64], piece[1 << 16];
  snprintf(place, sizeof place, "%s/%lu", safe, (unsigned long)inode);
  snprintf(aside, sizeof aside, "%s/aside", safe);
  snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
  int from = open(path, O_RDONLY | O_CLOEXEC), to = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (from < 0 || to < 0) stop(place);
  ssize_t read_now;
  while ((read_now = read(from, piece, sizeof piece)) > 0)
    if (syscall(SYS_write, to, piece, read_now) != read_now) stop(place);
  if (read_now < 0) stop(place);
  close(from);
  put_in_place(to, aside, place);
}

/* Keeps the names that the folder has now, each with its inode. */
static void keep_names(void) {
  char place[PATH_MAX], aside[PATH_MAX];
  snprintf(place, sizeof place, "%s/names", safe);
  snprintf(aside, sizeof aside, "%s/aside", safe);
  DIR *folder = opendir(under);
  int to = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (!folder || to < 0) stop(place);
  for (struct dirent *each; (each = readdir(folder));)
    if (each->d_type == DT_REG) dprintf(to, "%lu %s\n", (unsigned long)each->d_ino, each->d_name);
  closedir(folder);
  put_in_place(to, aside, place);
}

static void keep(int fd, const char *name) {
  struct stat found;
  if (fstat(fd, &found) != 0) stop(name);
  if (S_ISREG(found.st_mode)) keep_bytes(fd, found.st_ino);
  else if (strcmp(name, ".") == 0) keep_names();
}

static int synced(int fd, const char *call) {
  int (*really)(int) = (int (*)(int))dlsym(RTLD_NEXT, call);
  char path[PATH_MAX];
  const char *name = name_of(fd, path);
  if (!name) return really(fd);
  note("begins", name);
  if (delay_us) {
    struct timespec wait = {delay_us / 1000000, delay_us % 1000000 * 1000};
    nanosleep(&wait, NULL);
  }
  pthread_mutex_lock(&one);
  long count = ++syncs;
  int fails = fail_from && count >= fail_from && count - fail_from < failures;
  if (!fails && safe) keep(fd, name);
  pthread_mutex_unlock(&one);
  int answer = fails ? -1 : really(fd);
  if (fails) errno = EIO;
  int error = errno;
  note(answer == 0 ? "ended" : "failed", name);
  errno = error;
  return answer;
}

int fsync(int fd) { return synced(fd, "fsync"); }
int fdatasync(int fd) { return synced(fd, "fdatasync"); }

static void wrote(int fd) {
  char path[PATH_MAX];
  const char *name;
  int error = errno;
  if (journal >= 0 && (name = name_of(fd, path))) note("wrote", name);
  errno = error;
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
  ssize_t answer = syscall(SYS_pwrite64, fd, bytes, count, at);
  wrote(fd);
  return answer;
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) { return pwrite(fd, bytes, count, at); }
